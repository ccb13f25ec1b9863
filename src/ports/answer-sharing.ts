import type { IncomingQuestion } from './intake.ts';

/** An answer that was given, to be shown once more, to others. `asker` is who shares it. */
export interface SharedAnswer extends Omit<IncomingQuestion, 'raw' | 'declined'> {
  readonly answerId: string;
}

/** What a chat platform asks of the core when a person shows everybody an answer that only they saw. Delivered as answers are. */
export interface AnswerSharing {
  /** @returns `duplicate` when the event was recorded before; nothing is shown twice. */
  share(answer: SharedAnswer): Promise<'recorded' | 'duplicate'>;
}

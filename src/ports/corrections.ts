import type { Platform } from '../domain/conversation.ts';
import type { IncomingQuestion } from './intake.ts';

/** A question that was taken before, in other words now. */
export interface EditedQuestion extends IncomingQuestion {
  /** Sorts after every earlier revision of this question; '' is the first wording. */
  readonly revision: string;
}

/** What a chat platform tells the core after it took a question. Each may be told more than once. */
export interface Corrections {
  /**
   * The former wording is given up if it still waits, and the new one is screened and answered. `eventId` is that of the first wording.
   * `unknown` when no question was ever taken under it.
   */
  edited(question: EditedQuestion): Promise<'recorded' | 'duplicate' | 'unknown'>;
  /** Given up if it still waits; an answer that was given is withdrawn. */
  deleted(question: Omit<IncomingQuestion, 'raw'>): Promise<'recorded' | 'duplicate' | 'unknown'>;
  /** The platform's app was removed from these tenants. @returns how many questions were given up. */
  placeGone(platform: Platform, gone: (tenant: string) => boolean): Promise<number>;
}

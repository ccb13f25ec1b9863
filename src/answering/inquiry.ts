import type { Turn } from '../ports/conversation-memory.ts';
import type { ProgressListener } from '../ports/progress-listener.ts';
import type { AskRequest } from '../ports/question-desk.ts';
import type { Assistance } from './model-help.ts';

/** What goes along the road with a question. */
export interface Inquiry extends Pick<AskRequest, 'audience' | 'sources'> {
  /** What was asked before, oldest first. */
  readonly thread: readonly Turn[];
  /** Null when no model is configured, and in an emergency. */
  readonly assistance: Assistance | null;
  /** The whole question when it is about an emergency: then what is composed must cover all of it. */
  readonly inEmergency: string | null;
  readonly progress: ProgressListener;
}

import type { BotErrorCode } from '../domain/bot-error.ts';
import type { Platform } from '../domain/conversation.ts';
import type { AnswerRecord } from './answer-log.ts';
import type { LeasedEntry } from './inbox.ts';
import type { ProgressStep } from './progress-listener.ts';

/** How the work on an entry ended, for this time. */
export type WorkEnd =
  /** Its answer, or an apology, is where it belongs. */
  | 'done'
  /** It is tried again later. */
  | 'later'
  /** It was stopped, edited or deleted meanwhile: nobody waits for this answer. */
  | 'not-wanted';

/** Brings an answer to where its question came from. One a chat platform. */
export interface AnswerDelivery {
  readonly platform: Platform;
  /** Shows that work goes on. Never throws: progress is decoration. */
  announce(entry: LeasedEntry, step: ProgressStep): Promise<void>;
  /**
   * Throws when the platform did not take it; it is then tried again. What was overheard is shown to those readers whom
   * src/domain/readers-of-overheard.ts names.
   */
  deliver(entry: LeasedEntry, record: AnswerRecord): Promise<void>;
  /** The last word when every attempt failed: the code's sentence, so that nobody waits in silence. */
  apologise(entry: LeasedEntry, code: BotErrorCode): Promise<void>;
  /** Takes away what showed that work goes on, also when it was shown before a crash. The last call for an entry that was leased. Never throws. */
  ended(entry: LeasedEntry, how: WorkEnd): Promise<void>;
}

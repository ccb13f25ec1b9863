import type { Sentence } from '../reading/sentence.ts';
import type { Subject } from './subject.ts';

/** A word or two that lean on a thread, beside what they lean on. */
export interface FollowUp {
  /** Without "and", "what about" and end marks. */
  readonly content: string;
  /** What the content itself names. */
  readonly said: Subject;
  /** What the last question was about. */
  readonly subject: Subject;
  readonly last: Sentence;
  /** The question before the last; empty when there is none. */
  readonly before: string;
}

import type { Tenancy } from '../domain/conversation.ts';

/** What a reader thought of an answer. */
export interface Feedback {
  readonly answerId: string;
  /** Where the answer was given. */
  readonly tenancy: Tenancy;
  readonly by: string;
  readonly helpful: boolean;
  /** One of a fixed set of reasons, or null when none was given. Free text is not taken: it may name a patient. */
  readonly reason: FeedbackReason | null;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}

export const feedbackReasons = [
  'wrong',
  'not-my-question',
  'too-long',
  'missing-detail',
  'out-of-date',
  'other',
] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

export interface FeedbackCount {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Of all answers. */
export interface FeedbackTally extends FeedbackCount {
  /** Why an answer was not helpful, the most frequent first; who gave no reason is not among them. */
  readonly reasons: readonly { readonly reason: FeedbackReason; readonly people: number }[];
}

export interface FeedbackLog {
  /** One opinion a person and answer: a later one takes the place of the earlier. */
  record(feedback: Feedback): Promise<void>;
  count(answerId: string): Promise<FeedbackCount>;
  /** Of one tenancy's answers, or with null of all. Opinions from before it was noted where an answer was given count with null only. */
  tally(tenancy: Tenancy | null): Promise<FeedbackTally>;
}

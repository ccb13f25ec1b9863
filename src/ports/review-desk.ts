import type { ArticleRef } from '../domain/article.ts';
import type { Tenancy } from '../domain/conversation.ts';
import type { ReviewStatus } from '../domain/review-status.ts';
import type { BoardRequest } from './board-requests.ts';
import type { FeedbackTally } from './feedback-log.ts';

/** How things stand, in numbers. */
export interface Overview {
  readonly libraryRevision: number;
  readonly articles: Readonly<Record<ReviewStatus, number>>;
  /** Approved articles whose review is overdue; they are counted among the approved ones too. */
  readonly overdue: number;
  /** Questions that are owed an answer, on every platform. */
  readonly questionsWaiting: number;
}

export interface ArticleInReview extends ArticleRef {
  readonly topic: string;
  readonly overdue: boolean;
}

/** What the board has to decide. */
export interface AwaitingReview {
  /** Questions that this tenancy's teams sent to the board, oldest first. */
  readonly requests: readonly BoardRequest[];
  /** Submitted, under review, or approved and overdue. */
  readonly articles: readonly ArticleInReview[];
  /** What this tenancy's readers thought of their answers. */
  readonly opinions: FeedbackTally;
}

/** What platforms ask about the state of the library and of its review. */
export interface ReviewDesk {
  overview(): Promise<Overview>;
  awaiting(tenancy: Tenancy): Promise<AwaitingReview>;
}

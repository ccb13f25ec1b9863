import type { Audience } from './audience.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { NonEmpty } from './non-empty.ts';
import type { ReviewStatus } from './review-status.ts';
import type { Disagreement, Statement, SummarySentence } from './statement.ts';

/** What the board has decided so far. Only an approved article has the dates that approval brings. */
export type Review =
  | { readonly status: 'submitted' }
  | { readonly status: 'under-review'; readonly reviewers: NonEmpty<string> }
  | ApprovedReview
  | {
      readonly status: 'retired';
      readonly retiredDate: CalendarDate;
      readonly reason: string;
      readonly reviewers: readonly string[];
    };

export interface ApprovedReview {
  readonly status: 'approved';
  readonly reviewers: NonEmpty<string>;
  readonly approvalDate: CalendarDate;
  readonly lastReviewDate: CalendarDate;
  readonly reviewDue: CalendarDate;
}

/** A board-reviewed question and its answer. */
export interface Article {
  /** The slug: unique over all topics, kept for life. */
  readonly id: string;
  readonly version: number;
  readonly question: string;
  readonly aliases: readonly string[];
  /** As shown to people. */
  readonly topic: string;
  readonly author: string;
  readonly updated: CalendarDate;
  readonly review: Review;
  /** Generic names, lower case. */
  readonly drugs: readonly string[];
  readonly summaries: Readonly<Record<Audience, NonEmpty<SummarySentence>>>;
  readonly statements: NonEmpty<Statement>;
  readonly disagreements: readonly Disagreement[];
  /** Source ids in the order of their numbers: the first is [1]. */
  readonly references: NonEmpty<string>;
  /** Articles that people ask for next. */
  readonly followUps: readonly string[];
}

/** Enough of an article to name it and to open it. */
export interface ArticleRef {
  readonly id: string;
  readonly question: string;
  readonly status: ReviewStatus;
}

export function refOf(article: Article): ArticleRef {
  return { id: article.id, question: article.question, status: article.review.status };
}

/** True from the day after `reviewDue`: on the day itself the review is still in time. */
export function isReviewOverdue(review: Review, today: CalendarDate): boolean {
  return review.status === 'approved' && review.reviewDue < today;
}

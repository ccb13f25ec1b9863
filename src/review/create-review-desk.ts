import { type Article, isReviewOverdue, refOf } from '../domain/article.ts';
import { calendarDateOf } from '../domain/calendar-date.ts';
import type { Tenancy } from '../domain/conversation.ts';
import type { ReviewStatus } from '../domain/review-status.ts';
import type { AnswerLog } from '../ports/answer-log.ts';
import type { ArticleStore } from '../ports/article-store.ts';
import type { BoardRequest, BoardRequests } from '../ports/board-requests.ts';
import type { Clock } from '../ports/clock.ts';
import type { FeedbackLog } from '../ports/feedback-log.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { LibraryStore } from '../ports/library-store.ts';
import type { ReviewDesk } from '../ports/review-desk.ts';

export interface ReviewDeskDeps {
  readonly articles: ArticleStore;
  readonly answers: AnswerLog;
  readonly library: LibraryStore;
  readonly inbox: Inbox;
  readonly board: BoardRequests;
  readonly feedback: Pick<FeedbackLog, 'tally'>;
  readonly clock: Clock;
}

/** Counts the library, and gathers what awaits the board. */
export function createReviewDesk(deps: ReviewDeskDeps): ReviewDesk {
  const isOverdue = ({ review }: Article) => isReviewOverdue(review, calendarDateOf(deps.clock.now()));
  return {
    async overview() {
      const articles = await deps.articles.list();
      const count = (status: ReviewStatus) => articles.filter(({ review }) => review.status === status).length;
      return {
        libraryRevision: await deps.library.revision(),
        articles: {
          submitted: count('submitted'),
          'under-review': count('under-review'),
          approved: count('approved'),
          retired: count('retired'),
        },
        overdue: articles.filter(isOverdue).length,
        questionsWaiting: await deps.inbox.waiting(),
      };
    },
    async awaiting(tenancy) {
      const articles = await deps.articles.list();
      return {
        requests: await requestsOf(tenancy, deps),
        articles: articles
          .filter((article) => isOverdue(article) || ['submitted', 'under-review'].includes(article.review.status))
          .map((article) => ({ ...refOf(article), topic: article.topic, overdue: isOverdue(article) })),
        opinions: await deps.feedback.tally(tenancy),
      };
    },
  };
}

/** A request belongs to the tenancy in which its question was asked. */
async function requestsOf(
  { platform, tenant }: Tenancy,
  { board, answers }: Pick<ReviewDeskDeps, 'board' | 'answers'>,
): Promise<readonly BoardRequest[]> {
  const requests = await board.list();
  const records = await Promise.all(requests.map(({ answerId }) => answers.find(answerId)));
  return requests.filter((_, index) => {
    const conversation = records[index]?.conversation;
    return conversation?.platform === platform && conversation.tenant === tenant;
  });
}

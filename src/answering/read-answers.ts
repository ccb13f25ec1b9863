import { refOf } from '../domain/article.ts';
import { sourceKinds } from '../domain/source.ts';
import type { BoardRequests } from '../ports/board-requests.ts';
import type { FeedbackLog } from '../ports/feedback-log.ts';
import type { ReaderDesk } from '../ports/reader-desk.ts';
import { answerFromArticle } from './answer-from-article.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { suggestFollowUps } from './suggest-follow-ups.ts';

export interface ReaderDeps
  extends Pick<
    AnsweringDeps,
    'answers' | 'articles' | 'sources' | 'labels' | 'passageIndex' | 'jurisdiction' | 'clock' | 'disclaimer'
  > {
  readonly feedback: FeedbackLog;
  readonly board: BoardRequests;
}

/** The buttons under an answer. */
export function createReaderDesk(deps: ReaderDeps): ReaderDesk {
  return {
    answer: (id) => deps.answers.find(id),
    async article(id, audience) {
      const article = await deps.articles.find(id);
      const answer = article === null ? null : await answerFromArticle(article, audience, deps);
      return answer === null
        ? null
        : suggestFollowUps(answer, answer.article.question, { thread: [], kinds: sourceKinds }, deps);
    },
    async articles() {
      const articles = await deps.articles.list();
      return articles
        .filter(({ review }) => review.status !== 'retired')
        .map((article) => ({ ...refOf(article), topic: article.topic }));
    },
    async giveFeedback(answerId, by, helpful, reason) {
      const record = await deps.answers.find(answerId);
      if (record === null) return false;
      const { platform, tenant } = record.conversation;
      const opinion = { helpful, reason, at: deps.clock.now().toISOString() };
      await deps.feedback.record({ answerId, tenancy: { platform, tenant }, by, ...opinion });
      return true;
    },
    async sendToBoard(answerId, by) {
      const record = await deps.answers.find(answerId);
      if (record === null || record.question === null) return 'unknown';
      const request = { answerId, question: record.question, by, at: deps.clock.now().toISOString() };
      return (await deps.board.submit(request)) ? 'sent' : 'already-sent';
    },
  };
}

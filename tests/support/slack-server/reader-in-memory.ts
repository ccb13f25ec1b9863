import { refOf } from '../../../src/domain/article.ts';
import type { AnswerRecord } from '../../../src/ports/answer-log.ts';
import type { ArticleStore } from '../../../src/ports/article-store.ts';
import type { BoardRequests } from '../../../src/ports/board-requests.ts';
import type { Feedback } from '../../../src/ports/feedback-log.ts';
import type { ReaderDesk } from '../../../src/ports/reader-desk.ts';
import { sampleAnswers } from '../samples.ts';

interface ReaderParts {
  find(id: string): Promise<AnswerRecord | null>;
  /** Every opinion in the order given, so that a test sees also those that a later one replaced. */
  readonly feedback: { push(opinion: Feedback): unknown };
  readonly board: BoardRequests;
  readonly articles: ArticleStore;
}

/** The buttons under an answer, with one article behind them. */
export function createReader({ find, feedback, board, articles }: ReaderParts): ReaderDesk {
  const at = '2026-05-01T09:00:00.000Z';
  return {
    answer: find,
    article: async (id) =>
      id === 'compression-fracture-treatment'
        ? (sampleAnswers().find(({ kind }) => kind === 'approved-article') ?? null)
        : null,
    articles: async () => (await articles.list()).map((article) => ({ ...refOf(article), topic: article.topic })),
    giveFeedback: async (answerId, by, helpful, reason) => {
      const record = await find(answerId);
      if (record === null) return false;
      const { platform, tenant } = record.conversation;
      feedback.push({ answerId, tenancy: { platform, tenant }, by, helpful, reason, at });
      return true;
    },
    sendToBoard: async (answerId, by) => {
      const record = await find(answerId);
      if (record === null || record.question === null) return 'unknown';
      return (await board.submit({ answerId, question: record.question, by, at })) ? 'sent' : 'already-sent';
    },
  };
}

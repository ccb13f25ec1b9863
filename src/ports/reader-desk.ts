import type { Answer } from '../domain/answer.ts';
import type { ArticleRef } from '../domain/article.ts';
import type { Audience } from '../domain/audience.ts';
import type { AnswerRecord } from './answer-log.ts';
import type { FeedbackReason } from './feedback-log.ts';

/** What a person can do with an answer that is there: the buttons under it. */
export interface ReaderDesk {
  /** An answer that was given, to show it again. */
  answer(id: string): Promise<AnswerRecord | null>;
  /** The article as an answer of its own; null when there is none, and for a retired one. */
  article(id: string, audience: Audience): Promise<Answer | null>;
  articles(): Promise<readonly (ArticleRef & { readonly topic: string })[]>;
  /** @returns false when there is no such answer. */
  giveFeedback(answerId: string, by: string, helpful: boolean, reason: FeedbackReason | null): Promise<boolean>;
  /** `unknown` when there is no such answer, or nothing of its question was kept. */
  sendToBoard(answerId: string, by: string): Promise<'sent' | 'already-sent' | 'unknown'>;
}

import type { ApprovedArticleAnswer, PendingArticleAnswer } from '../domain/answer.ts';
import { type Article, isReviewOverdue } from '../domain/article.ts';
import type { Audience } from '../domain/audience.ts';
import { calendarDateOf } from '../domain/calendar-date.ts';
import { isNonEmpty } from '../domain/non-empty.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { labelRulesOf } from './attach-label-rules.ts';

type ArticleDeps = Pick<AnsweringDeps, 'sources' | 'labels' | 'clock' | 'disclaimer'>;

/** The article as an answer, in the words for this audience. @returns null for a retired article, and for one whose sources are gone. */
export async function answerFromArticle(
  article: Article,
  audience: Audience,
  deps: ArticleDeps,
): Promise<ApprovedArticleAnswer | PendingArticleAnswer | null> {
  const { review } = article;
  if (review.status === 'retired') return null;
  const cited = await deps.sources.findMany(article.references);
  // Numbers are positions: with one source missing, every later number would point to another.
  if (!isNonEmpty(cited) || cited.length < article.references.length) return null;
  const rules = labelRulesOf(await deps.labels.ofDrugs(article.drugs), cited);
  const shared = { audience, ...rules, followUps: [], disclaimer: deps.disclaimer };
  if (review.status !== 'approved') return { kind: 'pending-article', article: { ...article, review }, ...shared };
  const today = calendarDateOf(deps.clock.now());
  return {
    kind: 'approved-article',
    article: { ...article, review },
    reviewOverdue: isReviewOverdue(review, today),
    ...shared,
  };
}

import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import { wordsOf } from '../domain/words.ts';
import type { ArticleIndex } from '../ports/article-index.ts';
import type { Embedder } from '../ports/embedder.ts';
import { doubtOf } from './guard-serving.ts';
import { listFeatures } from './list-features.ts';
import type { MatchingModel } from './matching-models.ts';
import { probabilityOf } from './pair-model.ts';
import { type RankedArticle, type Ranking, rankArticles } from './rank-articles.ts';
import { type Reading, readWording } from './read-wording.ts';

/** What is to be done with a question, as far as articles go. */
export type Match =
  /** The article answers exactly this question. */
  | { readonly kind: 'serve'; readonly articleId: string; readonly probability: number }
  /** One of these may: "Is this what you mean?". At most four, best first; the probability is the first one's. */
  | { readonly kind: 'offer'; readonly articleIds: NonEmpty<string>; readonly probability: number }
  /** None does. What came nearest, best first, for whoever wants to look. */
  | { readonly kind: 'pass'; readonly nearest: readonly string[] };

export interface MatchDeps {
  readonly index: ArticleIndex;
  readonly embedder: Embedder;
}

/** How many wordings are looked at; an article may have several among them. */
const depth = 24;
const offered = 4;
/** Of a question that is, word for word, one that the board approved. */
const certain = 0.999;

/** Decides whether an article answers this very question. When in doubt it offers, because a wrong article is worse than one more click. */
export async function matchArticle(question: string, deps: MatchDeps): Promise<Match> {
  const candidates = await deps.index.nearest(question, depth);
  const exact = candidates.find(({ text }) => isSameText(text, question));
  if (exact !== undefined) return { kind: 'serve', articleId: exact.articleId, probability: certain };
  const asked = readWording(question);
  return decide(asked, await rankArticles(asked, candidates, deps.embedder));
}

function isSameText(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

function decide(question: Reading, { model, articles }: Ranking): Match {
  const [best, ...others] = articles;
  if (best === undefined) return { kind: 'pass', nearest: [] };
  const probability = probabilityOfBest(best, others, model);
  if (probability >= model.serveAt && doubtOf(question, best.wording, best.wordings) === null)
    return { kind: 'serve', articleId: best.articleId, probability };
  const nearest = articles.slice(0, offered);
  const likely = nearest.filter(({ find }) => find >= model.offerAt).map(({ articleId }) => articleId);
  if (isNonEmpty(likely)) return { kind: 'offer', articleIds: likely, probability };
  return { kind: 'pass', nearest: nearest.map(({ articleId }) => articleId) };
}

function probabilityOfBest(best: RankedArticle, others: readonly RankedArticle[], { list }: MatchingModel): number {
  const features = listFeatures(best, others);
  return probabilityOf(features.reduce((sum, value, at) => sum + value * (list.weights[at] ?? 0), list.bias));
}

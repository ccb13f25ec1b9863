import type { NonEmpty } from '../domain/non-empty.ts';
import { wordsOf } from '../domain/words.ts';
import type { ArticleIndex } from '../ports/article-index.ts';
import type { Embedder } from '../ports/embedder.ts';
import { type Doubt, doubtOf, isForeign } from './guard-serving.ts';
import { isClear, isShorthand } from './is-shorthand.ts';
import { listFeatures } from './list-features.ts';
import type { MatchingModel } from './matching-models.ts';
import { probabilityOf } from './pair-model.ts';
import { type RankedArticle, rankArticles } from './rank-articles.ts';
import { type Reading, readWording } from './read-wording.ts';

/** What is to be done with a question, as far as articles go. */
export type Match =
  /** The article answers exactly this question. */
  | { readonly kind: 'serve'; readonly articleId: string; readonly probability: number }
  /** One of these may: "Is this what you mean?". At most four, best first; the probability and the doubt are the first one's. */
  | {
      readonly kind: 'offer';
      readonly articleIds: NonEmpty<string>;
      readonly probability: number;
      /** Why a guard forbids to serve it, or null when it is only not likely enough. */
      readonly doubt: Doubt | null;
    }
  /** None does. What came nearest, best first, for whoever wants to look. */
  | { readonly kind: 'pass'; readonly nearest: readonly string[] };

export interface MatchDeps {
  readonly index: ArticleIndex;
  readonly embedder: Embedder;
  /** All wordings of an article, the question that the board approved first: the index names the nearest alone. */
  readonly wordingsOf: (articleId: string) => Promise<readonly string[]>;
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
  const { model, articles } = await rankArticles(asked, candidates, deps.embedder);
  const [best, ...others] = articles;
  if (best === undefined) return { kind: 'pass', nearest: [] };
  const probability = probabilityOfBest(best, others, model);
  const nearest = await Promise.all(articles.slice(0, offered).map((article) => judge(asked, article, deps)));
  return decide(nearest, probability, model);
}

function isSameText(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

interface Judged {
  readonly article: RankedArticle;
  readonly doubt: Doubt | null;
  /** Whether the question is one of its wordings in fewer words. */
  readonly isShorthand: boolean;
}

/** The guards see every wording of the article, not only those that the index found near. */
async function judge(question: Reading, article: RankedArticle, { wordingsOf }: MatchDeps): Promise<Judged> {
  const known = (await wordingsOf(article.articleId)).map(readWording);
  const wordings = known.length === 0 ? [article.wording] : known;
  return {
    article,
    doubt: doubtOf(question, article.wording, wordings),
    isShorthand: isShorthand(question, wordings),
  };
}

function decide(nearest: readonly Judged[], probability: number, model: MatchingModel): Match {
  const [best, second] = nearest;
  const isLikely = probability >= model.serveAt;
  if (best?.doubt === null && (isLikely || (best.isShorthand && isClear(probability, leadOf(best, second)))))
    return { kind: 'serve', articleId: best.article.articleId, probability };
  const likely = nearest.filter(({ article, doubt }) => article.find >= model.offerAt && !isForeign(doubt));
  const [first, ...rest] = likely;
  if (first !== undefined) {
    const articleIds: NonEmpty<string> = [first.article.articleId, ...rest.map(({ article }) => article.articleId)];
    return { kind: 'offer', articleIds, probability: first === best ? probability : 0, doubt: first.doubt };
  }
  return { kind: 'pass', nearest: nearest.map(({ article }) => article.articleId) };
}

function leadOf({ article }: Judged, second: Judged | undefined): number {
  return second === undefined ? Number.POSITIVE_INFINITY : article.find - second.article.find;
}

function probabilityOfBest(best: RankedArticle, others: readonly RankedArticle[], { list }: MatchingModel): number {
  const features = listFeatures(best, others);
  return probabilityOf(features.reduce((sum, value, at) => sum + value * (list.weights[at] ?? 0), list.bias));
}

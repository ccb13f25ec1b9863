import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import type { ArticleIndex } from '../ports/article-index.ts';
import type { Embedder } from '../ports/embedder.ts';

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

const depth = 24;
const serveAt = 0.8;
const offerAt = 0.2;
const offered = 4;

/** Decides whether an article answers this very question. */
export async function matchArticle(question: string, deps: MatchDeps): Promise<Match> {
  const candidates = await deps.index.nearest(question, depth);
  if (candidates.length === 0) return { kind: 'pass', nearest: [] };
  const [asked, ...wordings] = await deps.embedder.embed([question, ...candidates.map((candidate) => candidate.text)]);
  const best = new Map<string, number>();
  for (const [position, candidate] of candidates.entries()) {
    const probability = probabilityOf(cosine(asked, wordings[position]));
    best.set(candidate.articleId, Math.max(probability, best.get(candidate.articleId) ?? 0));
  }
  const ranked = [...best].sort((a, b) => b[1] - a[1]);
  const first = ranked[0];
  if (first !== undefined && first[1] >= serveAt) return { kind: 'serve', articleId: first[0], probability: first[1] };
  const likely = ranked.filter(([, probability]) => probability >= offerAt).map(([id]) => id);
  const shown = likely.slice(0, offered);
  if (first !== undefined && isNonEmpty(shown)) return { kind: 'offer', articleIds: shown, probability: first[1] };
  return { kind: 'pass', nearest: ranked.slice(0, offered).map(([id]) => id) };
}

function probabilityOf(similarity: number): number {
  return 1 / (1 + Math.exp(-(similarity - 0.72) * 14));
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

import type { ArticleCandidate } from '../ports/article-index.ts';
import type { Embedder } from '../ports/embedder.ts';
import { type ArticleScores, withPlace } from './list-features.ts';
import { type MatchingModel, vectorModelOf, wordsModel } from './matching-models.ts';
import { type PairVectors, scorePair } from './pair-model.ts';
import { type Reading, readWording } from './read-wording.ts';
import { type WordFeatures, wordFeatures } from './word-features.ts';

/** An article beside the question, by the wording of it that comes nearest. */
export interface RankedArticle extends ArticleScores {
  readonly articleId: string;
  readonly wording: Reading;
}

export interface Ranking {
  readonly model: MatchingModel;
  /** Best first. */
  readonly articles: readonly RankedArticle[];
}

interface Compared {
  readonly articleId: string;
  readonly wording: Reading;
  readonly features: WordFeatures;
}

/** Below these log odds by words alone, no vector makes a wording the one sought. */
const hopeless = -9;

export async function rankArticles(
  question: Reading,
  candidates: readonly ArticleCandidate[],
  embedder: Embedder,
): Promise<Ranking> {
  const compared = candidates.map(({ articleId, text }): Compared => {
    const wording = readWording(text);
    return { articleId, wording, features: wordFeatures(question, wording) };
  });
  const worthwhile = compared.filter(({ features }) => scorePair(wordsModel.find, features, null) > hopeless);
  const fitted = vectorModelOf(embedder.model);
  if (fitted === null || worthwhile.length === 0)
    return { model: wordsModel, articles: rank(worthwhile, wordsModel, () => null) };
  const vectors = await vectorsOf(question, worthwhile, embedder);
  return { model: fitted, articles: rank(worthwhile, fitted, (wording) => vectors.get(wording) ?? null) };
}

/** What a text is embedded by: the question as a whole, the sentence that asks, and each wording. */
async function vectorsOf(
  question: Reading,
  compared: readonly Compared[],
  embedder: Embedder,
): Promise<ReadonlyMap<Reading, PairVectors>> {
  const texts = [question.text, question.focus, ...compared.map(({ wording }) => wording.text)];
  const [asked, focus, ...written] = await embedder.embed(texts);
  return new Map(
    compared.flatMap(({ wording }, at) => {
      const vector = written[at];
      if (asked === undefined || focus === undefined || vector === undefined) return [];
      return [[wording, { question: asked, focus, wording: vector }] as const];
    }),
  );
}

function rank(
  compared: readonly Compared[],
  model: MatchingModel,
  vectorsFor: (wording: Reading) => PairVectors | null,
): readonly RankedArticle[] {
  const best = new Map<string, RankedArticle>();
  for (const { articleId, wording, features } of compared) {
    const known = best.get(articleId);
    const place = known?.place ?? best.size;
    const vectors = vectorsFor(wording);
    const same = scorePair(model.same, features, vectors);
    const find = withPlace(scorePair(model.find, features, vectors), place);
    if (known === undefined || same + find > known.same + known.find)
      best.set(articleId, { articleId, place, wording, features, same, find });
  }
  return [...best.values()].sort((one, other) => other.find - one.find);
}

import type { WordFeatures } from './word-features.ts';

/** The weights of one score. Of the vectors, one weight a dimension; none when the score rests on words alone. */
export interface Head {
  readonly bias: number;
  readonly words: ReadonlyMap<string, number>;
  /** On the product of question and wording there. */
  readonly whole: readonly number[];
  /** On the product of asking sentence and wording. */
  readonly focus: readonly number[];
  /** On how far question and wording are apart. */
  readonly apart: readonly number[];
}

/** Each of length 1 and made by the model that the weights were fitted to. */
export interface PairVectors {
  readonly question: Float32Array;
  readonly focus: Float32Array;
  readonly wording: Float32Array;
}

/** Log odds. @param vectors null for a head that rests on words alone. */
export function scorePair(head: Head, features: WordFeatures, vectors: PairVectors | null): number {
  let score = head.bias;
  for (const [name, value] of features) score += (head.words.get(name) ?? 0) * value;
  if (vectors === null) return score;
  return (
    score +
    weightedProduct(head.whole, vectors.question, vectors.wording) +
    weightedProduct(head.focus, vectors.focus, vectors.wording) +
    weightedDistance(head.apart, vectors.question, vectors.wording)
  );
}

/** A cosine whose dimensions count as much as they tell. */
function weightedProduct(weights: readonly number[], one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function weightedDistance(weights: readonly number[], one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1)
    sum += (weights[at] ?? 0) * Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum;
}

export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

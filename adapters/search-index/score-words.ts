import { createStemFinder } from './said.ts';

/** A word of the question by its stem. */
export interface AskedStem {
  readonly stem: string;
  /** How much it counts; > 0. */
  readonly weight: number;
}

/** How a passage says the words of a question. */
export interface WordScores {
  /** Weighted BM25 over all its stems (k1 1.2, b 0.75). ≥ 0 */
  readonly words: number;
  /** The share of the question's weight that one line says, be it a sentence or what the passage is called; the best one's, 0 to 1. */
  readonly sentence: number;
  /** The same of a sentence together with what the passage is called. */
  readonly titledSentence: number;
}

/**
 * @param asked different stems, at most 30: each is a bit of a mask
 * @returns what scores a passage by its stems, as `printSaid` gives them, and its length over the mean passage's
 */
export function createWordScorer(asked: readonly AskedStem[]): (said: string, length: number) => WordScores {
  const find = createStemFinder(asked.map(({ stem }) => stem));
  const weights = asked.map(({ weight }) => weight);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = new Float64Array(asked.length);
  return (said, length) => {
    counts.fill(0);
    const lines = [0];
    find(said, {
      stem(place) {
        counts[place] = (counts[place] ?? 0) + 1;
        lines[lines.length - 1] = (lines.at(-1) ?? 0) | (1 << place);
      },
      nextLine: () => lines.push(0),
    });
    const [called = 0, ...sentences] = lines;
    const shareOf = (mask: number) => weightOf(mask, weights) / whole || 0;
    return {
      words: bm25(counts, weights, length),
      sentence: Math.max(...lines.map(shareOf)),
      titledSentence: Math.max(0, ...sentences.map((mask) => shareOf(mask | called))),
    };
  };
}

function weightOf(mask: number, weights: readonly number[]): number {
  let sum = 0;
  for (let place = 0, left = mask; left !== 0; place++, left >>>= 1) if ((left & 1) === 1) sum += weights[place] ?? 0;
  return sum;
}

function bm25(counts: Float64Array, weights: readonly number[], length: number): number {
  const damping = 1.2 * (0.25 + 0.75 * length);
  return weights.reduce((sum, weight, place) => {
    const count = counts[place] ?? 0;
    return sum + (weight * count * 2.2) / (count + damping);
  }, 0);
}

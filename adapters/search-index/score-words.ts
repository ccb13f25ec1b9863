import { createStemFinder, type Said } from './said.ts';

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
 * @returns what scores a passage by its stems and its length over the mean passage's
 */
export function createWordScorer(asked: readonly AskedStem[]): (said: Said, length: number) => WordScores {
  const find = createStemFinder(asked.map(({ stem }) => stem));
  const weights = asked.map(({ weight }) => weight);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const counts = new Float64Array(asked.length);
  return (said, length) => {
    counts.fill(0);
    // Stems of the line that is gone through; and of the first, which says what the passage is called.
    let inLine = 0;
    let called: number | null = null;
    let sentence = 0;
    let titledSentence = 0;
    let line = 0;
    let titledLine = 0;
    const endLine = () => {
      sentence = Math.max(sentence, line);
      if (called === null) called = inLine;
      else titledSentence = Math.max(titledSentence, titledLine);
      inLine = 0;
      line = 0;
      titledLine = weightOf(called, weights);
    };
    find(said, {
      stem(place) {
        counts[place] = (counts[place] ?? 0) + 1;
        const bit = 1 << place;
        if ((inLine & bit) !== 0) return;
        inLine |= bit;
        line += weights[place] ?? 0;
        if (((called ?? 0) & bit) === 0) titledLine += weights[place] ?? 0;
      },
      nextLine: endLine,
    });
    endLine();
    return {
      words: bm25(counts, weights, length),
      sentence: sentence / whole || 0,
      titledSentence: titledSentence / whole || 0,
    };
  };
}

function weightOf(mask: number, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + (((mask >>> place) & 1) === 1 ? weight : 0), 0);
}

function bm25(counts: Float64Array, weights: readonly number[], length: number): number {
  const damping = 1.2 * (0.25 + 0.75 * length);
  return weights.reduce((sum, weight, place) => {
    const count = counts[place] ?? 0;
    return sum + (weight * count * 2.2) / (count + damping);
  }, 0);
}

import { countingRuns, eachRun } from './letter-runs.ts';
import { rarityOf, type Vocabulary } from './vocabulary.ts';

/** A word of the question, and how much it says what a text is about: 1 is what words do. */
export interface AskedWord {
  readonly word: string;
  readonly about: number;
}

/**
 * How like each text is to the words by runs of four letters: sees what whole words miss, such as other forms ("metastases",
 * "metastatic"), compounds ("TRPML1", "hTRPML1") and slips that spelling correction does not dare to touch. BM25 over the runs
 * (k1 1.2, b 0.75).
 * @returns ≥ 0 each; 0 when nothing is alike.
 */
export function scoreRuns(
  words: readonly AskedWord[],
  texts: readonly string[],
  vocabulary: Vocabulary,
): readonly number[] {
  const aboutBySlot = new Map<number, number>();
  for (const { word, about } of words) {
    eachRun(word, (slot) => aboutBySlot.set(slot, Math.max(about, aboutBySlot.get(slot) ?? 0)));
  }
  const slots = [...aboutBySlot.keys()];
  const weights = [...aboutBySlot].map(
    ([slot, about]) => rarityOf(vocabulary.textsWithRun(slot), vocabulary.texts) * about,
  );
  const counts = new Float64Array(slots.length);
  return countingRuns(slots, (count) =>
    texts.map((text) => {
      count(text, counts);
      return bm25(counts, weights, text.length / vocabulary.meanLetters);
    }),
  );
}

/** `length`: of the text, over the mean. */
function bm25(counts: Float64Array, weights: readonly number[], length: number): number {
  const damping = 1.2 * (0.25 + 0.75 * length);
  return weights.reduce((sum, weight, place) => {
    const count = counts[place] ?? 0;
    return sum + (weight * count * 2.2) / (count + damping);
  }, 0);
}

import { eachRun, runSlots } from './letter-runs.ts';
import { rarityOf, type Vocabulary } from './vocabulary.ts';

// Which run of the question has a slot, or −1. One for all calls, because making half a megabyte a call takes longer than the call.
const places = new Int16Array(runSlots).fill(-1);

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
  const slots: number[] = [];
  const aboutness: number[] = [];
  for (const { word, about } of words) {
    eachRun(word, (slot) => {
      const place = places[slot] ?? -1;
      if (place !== -1) {
        aboutness[place] = Math.max(about, aboutness[place] ?? 0);
        return;
      }
      places[slot] = slots.length;
      slots.push(slot);
      aboutness.push(about);
    });
  }
  const weights = slots.map(
    (slot, place) => rarityOf(vocabulary.textsWithRun(slot), vocabulary.texts) * (aboutness[place] ?? 1),
  );
  const counts = new Float64Array(slots.length);
  const scores = texts.map((text) => {
    countRuns(text, counts);
    return bm25(counts, weights, text.length / vocabulary.meanLetters);
  });
  for (const slot of slots) places[slot] = -1;
  return scores;
}

function countRuns(text: string, counts: Float64Array): void {
  counts.fill(0);
  eachRun(text, (slot) => {
    const place = places[slot] ?? -1;
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  });
}

/** `length`: of the text, over the mean. */
function bm25(counts: Float64Array, weights: readonly number[], length: number): number {
  const damping = 1.2 * (0.25 + 0.75 * length);
  return weights.reduce((sum, weight, place) => {
    const count = counts[place] ?? 0;
    return sum + (weight * count * 2.2) / (count + damping);
  }, 0);
}

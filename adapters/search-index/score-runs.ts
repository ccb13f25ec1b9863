import { eachRun, runSlots } from './letter-runs.ts';
import { rarityOf, type Vocabulary } from './vocabulary.ts';

/**
 * Likeness by runs of four letters: sees what whole words miss, such as other forms ("metastases", "metastatic"), compounds
 * ("TRPML1", "hTRPML1") and slips that spelling correction does not dare to touch. BM25 over the runs (k1 1.2, b 0.75).
 */
export interface RunScorer {
  /** @returns ≥ 0; 0 when nothing is alike. */
  score(text: string): number;
}

export function createRunScorer(words: readonly string[], vocabulary: Vocabulary): RunScorer {
  const places = new Int16Array(runSlots).fill(-1);
  const weights: number[] = [];
  eachRun(words.join(' '), (slot) => {
    if (places[slot] !== -1) return;
    places[slot] = weights.length;
    weights.push(rarityOf(vocabulary.textsWithRun(slot), vocabulary.texts));
  });
  const counts = new Float64Array(weights.length);
  return {
    score(text) {
      counts.fill(0);
      eachRun(text, (slot) => {
        const place = places[slot] ?? -1;
        if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
      });
      const damping = 1.2 * (0.25 + (0.75 * text.length) / vocabulary.meanLetters);
      return weights.reduce((sum, weight, place) => {
        const count = counts[place] ?? 0;
        return sum + (weight * count * 2.2) / (count + damping);
      }, 0);
    },
  };
}

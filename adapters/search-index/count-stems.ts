import type { Stemmer } from './stem-words.ts';
import type { VocabularyChange } from './vocabulary.ts';

/** Counts the words of texts that enter the index (sign 1) or leave it (sign −1). */
export interface StemTally {
  /** The texts are in plain spelling. */
  add(texts: readonly string[], sign: 1 | -1): Promise<void>;
  change(): VocabularyChange;
}

export function createStemTally(stemmer: Stemmer): StemTally {
  const counts = new Map<string, number>();
  let count = 0;
  let letters = 0;
  return {
    async add(texts, sign) {
      for (const stems of await stemmer.read(texts)) {
        for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + sign);
      }
      count += sign * texts.length;
      letters += sign * texts.reduce((sum, text) => sum + text.length, 0);
    },
    change: () => ({
      texts: count,
      letters,
      entries: [...counts].map(([stem, texts]) => ({ stem, texts, words: stemmer.wordsOfStem(stem) })),
    }),
  };
}

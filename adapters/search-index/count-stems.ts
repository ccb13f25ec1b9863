import type { Stemmer } from './stem-words.ts';
import type { VocabularyChange } from './vocabulary-change.ts';

/** Counts the words of texts that enter the index (sign 1) or leave it (sign −1). */
export interface StemTally {
  /** The texts are in plain spelling. */
  add(texts: readonly string[], sign: 1 | -1): Promise<void>;
  change(): VocabularyChange;
}

export function createStemTally(stemmer: Stemmer): StemTally {
  const counts = new Map<string, { texts: number; uses: number }>();
  let count = 0;
  let letters = 0;

  function countsOf(stem: string) {
    const known = counts.get(stem);
    if (known !== undefined) return known;
    const fresh = { texts: 0, uses: 0 };
    counts.set(stem, fresh);
    return fresh;
  }

  return {
    async add(texts, sign) {
      for (const stems of await stemmer.read(texts)) {
        for (const stem of stems) countsOf(stem).uses += sign;
        for (const stem of new Set(stems)) countsOf(stem).texts += sign;
      }
      count += sign * texts.length;
      letters += sign * texts.reduce((sum, text) => sum + text.length, 0);
    },
    change: () => ({
      texts: count,
      letters,
      entries: [...counts].map(([stem, counted]) => ({ stem, ...counted, words: stemmer.wordsOfStem(stem) })),
    }),
  };
}

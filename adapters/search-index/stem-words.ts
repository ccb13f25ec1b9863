import { tokenize } from '@lancedb/lancedb';
import { longestWord, splitWords } from './words.ts';

/** How the full-text index reads a text. What is stemmed here and what is found there must agree. */
export const reading = {
  lowercase: true,
  asciiFolding: true,
  stem: true,
  removeStopWords: true,
  language: 'English',
  maxTokenLength: longestWord,
} as const;

/** The stem of each word, as the full-text index forms it; null for a stop word. One call for all: each costs some 20 µs. */
export async function stemWords(words: readonly string[]): Promise<readonly (string | null)[]> {
  const stems: (string | null)[] = words.map(() => null);
  if (words.length === 0) return stems;
  for (const token of await tokenize(words.join(' '), reading)) stems[token.position] = token.text;
  return stems;
}

/** Stems many texts, each different word once. */
export interface Stemmer {
  /** The stems of each text in order, stop words left out. The texts are in plain spelling. */
  read(texts: readonly string[]): Promise<readonly (readonly string[])[]>;
  /** Words read so far that have this stem. */
  wordsOfStem(stem: string): readonly string[];
}

export function createStemmer(): Stemmer {
  const stems = new Map<string, string | null>();
  const forms = new Map<string, string[]>();

  async function learn(words: readonly string[]): Promise<void> {
    const found = await stemWords(words);
    for (const [index, word] of words.entries()) {
      const stem = found[index] ?? null;
      stems.set(word, stem);
      if (stem === null) continue;
      const known = forms.get(stem);
      if (known === undefined) forms.set(stem, [word]);
      else known.push(word);
    }
  }

  function stemsOf(words: readonly string[]): readonly string[] {
    const found: string[] = [];
    for (const word of words) {
      const stem = stems.get(word);
      if (typeof stem === 'string') found.push(stem);
    }
    return found;
  }

  return {
    async read(texts) {
      const split = texts.map(splitWords);
      const unknown = new Set<string>();
      for (const words of split) for (const word of words) if (!stems.has(word)) unknown.add(word);
      await learn([...unknown]);
      return split.map(stemsOf);
    },
    wordsOfStem: (stem) => forms.get(stem) ?? [],
  };
}

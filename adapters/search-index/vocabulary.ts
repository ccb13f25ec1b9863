import { countRuns } from './count-runs.ts';
import { shelve, type WordShelves } from './word-shelves.ts';

/** One stem of the index: in how many texts more (or fewer) it stands than before, and its forms there. */
interface VocabularyEntry {
  readonly stem: string;
  readonly texts: number;
  readonly words: readonly string[];
}

/** A change of the vocabulary; the whole of it is the change from nothing. */
export interface VocabularyChange {
  readonly texts: number;
  readonly letters: number;
  readonly entries: readonly VocabularyEntry[];
}

/** Which words the index holds, and how rare they are. */
export interface Vocabulary {
  /** How many texts it counts over. */
  readonly texts: number;
  /** Mean length of a text in characters; at least 1. */
  readonly meanLetters: number;
  /** undefined for a word that no text has had. */
  stemOf(word: string): string | undefined;
  textsWith(stem: string): number;
  /** Robertson and Spärck Jones weight, as BM25 uses it: natural log, ≥ 0, greatest for a stem that no text has. */
  rarity(stem: string): number;
  /** Estimated from the words; at least 0. Slots are those of `eachRun`. */
  textsWithRun(slot: number): number;
  /** Every word that begins with the letter and has the length. */
  wordsLike(letter: string, length: number): readonly string[];
  apply(change: VocabularyChange): void;
}

export function emptyVocabulary(): Vocabulary {
  const counts = new Map<string, number>();
  const stems = new Map<string, string>();
  const runs = countRuns();
  let shelves: WordShelves | null = null;
  let texts = 0;
  let letters = 0;

  function learn(word: string, stem: string): void {
    if (stems.has(word)) return;
    stems.set(word, stem);
    shelves?.add(word);
  }

  return {
    get texts() {
      return texts;
    },
    get meanLetters() {
      return Math.max(1, letters / Math.max(1, texts));
    },
    stemOf: (word) => stems.get(word),
    textsWith: (stem) => counts.get(stem) ?? 0,
    rarity: (stem) => rarityOf(counts.get(stem) ?? 0, texts),
    textsWithRun: runs.textsWith,
    wordsLike(letter, length) {
      // Only a misspelt word asks for them, so opening does not wait for them.
      shelves ??= shelve(stems.keys());
      return shelves.get(letter, length);
    },
    apply(change) {
      texts = Math.max(0, texts + change.texts);
      letters = Math.max(0, letters + change.letters);
      for (const entry of change.entries) {
        counts.set(entry.stem, Math.max(0, (counts.get(entry.stem) ?? 0) + entry.texts));
        for (const word of entry.words) learn(word, entry.stem);
        runs.add(entry.words, entry.texts);
      }
    },
  };
}

/** ln(1 + (N − n + ½) / (n + ½)). */
export function rarityOf(textsWith: number, texts: number): number {
  const present = Math.min(textsWith, texts);
  return Math.log(1 + (texts - present + 0.5) / (present + 0.5));
}

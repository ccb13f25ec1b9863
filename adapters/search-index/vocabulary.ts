import { mergeRuns } from './count-runs.ts';
import { emptyBase, type VocabularyBase } from './vocabulary-base.ts';
import type { StemCounts, VocabularyChange, VocabularyEntry } from './vocabulary-change.ts';
import { shelve, type WordShelves } from './word-shelves.ts';

/** Which words the index holds, and how rare they are. */
export interface Vocabulary {
  /** How many texts it counts over. */
  readonly texts: number;
  /** Mean length of a text in characters; at least 1. */
  readonly meanLetters: number;
  /** How often a stem stands in a text that has it, the mean of all; at least 1. */
  readonly meanUses: number;
  /** undefined for a word that no text has had. */
  stemOf(word: string): string | undefined;
  textsWith(stem: string): number;
  usesOf(stem: string): number;
  /** Robertson and Spärck Jones weight, as BM25 uses it: natural log, ≥ 0, greatest for a stem that no text has. */
  rarity(stem: string): number;
  /** Estimated from the words; at least 0. Slots are those of `eachRun`. */
  textsWithRun(slot: number): number;
  /** Every word that begins with the letter and has the length. */
  wordsLike(letter: string, length: number): readonly string[];
  apply(change: VocabularyChange): void;
  /** All of it, to be packed. */
  whole(): VocabularyChange & { readonly runs: Float32Array };
}

export function emptyVocabulary(): Vocabulary {
  return vocabularyFrom(emptyBase());
}

/** What is read from disk stays as it is there; what changed since is kept beside it. */
export function vocabularyFrom(base: VocabularyBase): Vocabulary {
  const changed = new Map<string, StemCounts>();
  const learnt = new Map<string, string>();
  const runs = mergeRuns(base.runs);
  let shelves: WordShelves | null = null;
  let { texts, letters, pairs, uses } = base;

  const countsOf = (stem: string): StemCounts => changed.get(stem) ?? base.countsOf(stem) ?? none;
  const stemOf = (word: string) => learnt.get(word) ?? base.stemOf(word);

  function learn(word: string, stem: string): void {
    if (stemOf(word) !== undefined) return;
    learnt.set(word, stem);
    shelves?.add(word);
  }

  function count({ stem, texts: moreTexts, uses: moreUses }: VocabularyEntry): void {
    const before = countsOf(stem);
    const after = { texts: Math.max(0, before.texts + moreTexts), uses: Math.max(0, before.uses + moreUses) };
    changed.set(stem, after);
    pairs += after.texts - before.texts;
    uses += after.uses - before.uses;
  }

  return {
    get texts() {
      return texts;
    },
    get meanLetters() {
      return Math.max(1, letters / Math.max(1, texts));
    },
    get meanUses() {
      return Math.max(1, uses / Math.max(1, pairs));
    },
    stemOf,
    textsWith: (stem) => countsOf(stem).texts,
    usesOf: (stem) => countsOf(stem).uses,
    rarity: (stem) => rarityOf(countsOf(stem).texts, texts),
    textsWithRun: runs.textsWith,
    wordsLike(letter, length) {
      // Only a misspelt word asks for them, so opening does not wait for them.
      shelves ??= shelve(base.wordsFrom, learnt.keys());
      return shelves.get(letter, length);
    },
    apply(change) {
      texts = Math.max(0, texts + change.texts);
      letters = Math.max(0, letters + change.letters);
      for (const entry of change.entries) {
        count(entry);
        for (const word of entry.words) learn(word, entry.stem);
        runs.add(entry.words, entry.texts);
      }
    },
    whole() {
      const words = new Map<string, string[]>();
      for (const [word, stem] of [...base.words(), ...learnt]) {
        const forms = words.get(stem);
        if (forms === undefined) words.set(stem, [word]);
        else forms.push(word);
      }
      const entries = [...words].map(([stem, forms]) => ({ stem, words: forms, ...countsOf(stem) }));
      return { texts, letters, entries, runs: runs.counts };
    },
  };
}

const none: StemCounts = { texts: 0, uses: 0 };

/** ln(1 + (N − n + ½) / (n + ½)). */
export function rarityOf(textsWith: number, texts: number): number {
  const present = Math.min(textsWith, texts);
  return Math.log(1 + (texts - present + 0.5) / (present + 0.5));
}

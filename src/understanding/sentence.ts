import type { Phrase } from './phrase.ts';
import { readPhrases } from './read-phrases.ts';
import { readReferents } from './read-referents.ts';
import { readWords } from './read-words.ts';
import type { Referent } from './referent.ts';
import type { Word } from './word.ts';

/** A text of one sentence or more, read. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
  /** What a later sentence may refer to. */
  readonly referents: readonly Referent[];
}

export function readSentence(text: string): Sentence {
  const words = readWords(text);
  const phrases = readPhrases(text, words);
  return { text, words, phrases, referents: readReferents({ text, words, phrases }) };
}

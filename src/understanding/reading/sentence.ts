import { splitSentences } from '../../domain/sentences.ts';
import { readJotted } from './read-jotted.ts';
import { readPhrases } from './read-phrases.ts';
import { readReferents } from './read-referents.ts';
import type { ReadText } from './read-text.ts';
import { readWords } from './read-words.ts';
import type { Referent } from './referent.ts';

/** A text of one sentence or more, read. */
export interface Sentence extends ReadText {
  /** What a later sentence may refer to. */
  readonly referents: readonly Referent[];
}

export function readSentence(text: string): Sentence {
  const words = readWords(text);
  const phrases = readPhrases(text, words);
  const jotted = readJotted({ text, words, phrases });
  return { text, words, phrases, referents: jotted.length > 0 ? jotted : readReferents({ text, words, phrases }) };
}

const mostWordsOfFollowUp = 18;

/** A text of several sentences or of many words tells its own story, and leaves little to the thread. */
export function isReport({ text, words }: Sentence): boolean {
  return words.length > mostWordsOfFollowUp || splitSentences(text).length > 1;
}

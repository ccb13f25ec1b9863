import type { Phrase } from './phrase.ts';
import type { Word } from './word.ts';

/** A text with its words and noun phrases. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
}

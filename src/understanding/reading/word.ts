/** The part that a word plays in its sentence, as far as word lists and word order tell. */
export type Tag =
  | 'determiner'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'verb'
  | 'auxiliary'
  | 'preposition'
  | 'pronoun'
  | 'asking'
  | 'joining'
  | 'clause';

/** One word of a text. Offsets in UTF-16 units, end exclusive. */
export interface Word {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** True when punctuation stands between this word and the one before. */
  readonly afterStop: boolean;
  readonly tag: Tag;
}

export type Untagged = Omit<Word, 'tag'>;

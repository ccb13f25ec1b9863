/** One stem of the index: what came to it (or went) since before, and its forms there. */
export interface VocabularyEntry extends StemCounts {
  readonly stem: string;
  readonly words: readonly string[];
}

export interface StemCounts {
  /** In how many texts it stands. */
  readonly texts: number;
  /** How many times it stands in them. */
  readonly uses: number;
}

/** A change of the vocabulary; the whole of it is the change from nothing. */
export interface VocabularyChange {
  readonly texts: number;
  readonly letters: number;
  readonly entries: readonly VocabularyEntry[];
}

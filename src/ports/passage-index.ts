import type { Passage } from '../domain/passage.ts';

export interface PassageQuery {
  /** A question, or any words of it. Untrusted: every character is allowed. */
  readonly text: string;
  /** How many hits to return at most. */
  readonly limit: number;
}

export interface PassageHit {
  readonly passage: Passage;
  /** Greater is better; comparable within one result only. */
  readonly score: number;
}

/** Finds passages by their words. */
export interface PassageIndex {
  /** Best first; [] when no word of the text occurs anywhere. */
  search(query: PassageQuery): Promise<readonly PassageHit[]>;
}

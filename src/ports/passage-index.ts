import type { Passage } from '../domain/passage.ts';

export interface PassageQuery {
  /** A question, or any words of it. Untrusted: every character is allowed. */
  readonly text: string;
  /** How many hits to return at most. */
  readonly limit: number;
  /** True for what is looked up by the way, and must not wait for another machine. */
  readonly byWords?: true;
}

export interface PassageHit {
  readonly passage: Passage;
  /** Greater is better; comparable within one result only. */
  readonly score: number;
}

/** Finds passages by their words, and by their meaning where that is set up. */
export interface PassageIndex {
  /** Best first; [] when no word of the text occurs anywhere, and no passage is near it in meaning. */
  search(query: PassageQuery): Promise<readonly PassageHit[]>;
}

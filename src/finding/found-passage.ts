import type { Passage } from '../domain/passage.ts';
import type { Source } from '../domain/source.ts';

/** A passage that bears on the question, with the source that it is of. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly source: Source;
  /** Greater is better; comparable within one result only. */
  readonly score: number;
}

import type { Retraction } from '../domain/retraction.ts';
import type { Original } from '../domain/source.ts';

/** Retracted papers, kept apart from the library: they hold for sources that are added later, too. */
export interface RetractionList {
  /** Takes the place of everything that was there. */
  replace(retractions: readonly Retraction[]): Promise<void>;
  /** Those of these works, in no order. */
  among(originals: readonly Original[]): Promise<readonly Retraction[]>;
}

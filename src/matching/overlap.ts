import { spellingLikeness } from './likeness.ts';

/** Terms in common form, with what each tells (0 to 1). */
export type WeightedTerms = ReadonlyMap<string, number>;

/** How far the terms of one text are among those of another. */
export interface Coverage {
  /** Weight of all terms, and of those found. */
  readonly total: number;
  readonly found: number;
  /** The weight of the heaviest term that is not found, and of the heaviest that is; 0 when there is none. */
  readonly heaviestMissing: number;
  readonly heaviestFound: number;
}

export function coverageOf(terms: WeightedTerms, among: WeightedTerms): Coverage {
  let total = 0;
  let found = 0;
  let heaviestMissing = 0;
  let heaviestFound = 0;
  for (const [term, weight] of terms) {
    const likeness = likenessAmong(term, among);
    total += weight;
    found += weight * likeness;
    if (likeness === 0) heaviestMissing = Math.max(heaviestMissing, weight);
    else heaviestFound = Math.max(heaviestFound, weight);
  }
  return { total, found, heaviestMissing, heaviestFound };
}

/** 1 when the term is there as it is, less when only a similar spelling is, 0 when nothing is like it. */
export function likenessAmong(term: string, among: WeightedTerms): number {
  if (among.has(term)) return 1;
  let best = 0;
  for (const other of among.keys()) best = Math.max(best, spellingLikeness(term, other));
  return best;
}

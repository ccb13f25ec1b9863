import type { IdentifierSpan } from '../domain/identifier.ts';

/** Finds what may be names of people and of small places, with a model of the language. Runs in the process; sends nothing. */
export interface NameFinder {
  find(text: string): readonly IdentifierSpan[];
}

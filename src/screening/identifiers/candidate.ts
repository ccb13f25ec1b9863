import type { IdentifierSpan, IdentifierType } from '../../domain/identifier.ts';

/**
 * A span that may be an identifier. A `sure` one stands by itself. A `likely` one counts only in a text about a person, and a `possible` one only
 * beside a sure identifier: "last July" says nothing in a question about a guideline, and something next to a name.
 */
export interface Candidate extends IdentifierSpan {
  readonly certainty: 'sure' | 'likely' | 'possible';
}

/** Every match of a global pattern as a candidate: its group `value` when it has one (the pattern needs the flag `d`), else the whole. */
export function candidatesOf(
  text: string,
  pattern: RegExp,
  type: IdentifierType,
  certainty: Candidate['certainty'],
): readonly Candidate[] {
  // Most patterns stand nowhere, and searching tells so in half the time.
  if (text.search(pattern) === -1) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const [start, end] = match.indices?.groups?.value ?? [match.index, match.index + match[0].length];
    return { start, end, type, certainty };
  });
}

/**
 * What a term is to the checks. `small`: a word that carries no fact of its own ("the", "of"). `saying`: who says it, and that
 * it is said ("the label states"). `plain`: any other word of meaning.
 */
export type TermKind =
  | 'number'
  | 'unit'
  | 'frequency'
  | 'comparator'
  | 'drug'
  | 'dose-form'
  | 'population'
  | 'direction'
  | 'negation'
  | 'saying'
  | 'small'
  | 'plain';

/** A word or phrase of a text in its common form: two terms with one key say the same. */
export interface Term {
  readonly kind: TermKind;
  readonly key: string;
  /** The words as written, lower case. */
  readonly words: string;
  /** Counts up at every comma, bracket, semicolon or colon of the text, and at the end of every sentence. */
  readonly clause: number;
  readonly sentence: number;
  /** Whether a comma, semicolon, colon or stop stands right before. */
  readonly isFresh: boolean;
  /** How many brackets are open. */
  readonly depth: number;
  /** null for all but numbers. */
  readonly value: number | null;
}

const neutral: ReadonlySet<TermKind> = new Set(['small', 'saying']);

/** Whether the term says something that a reader could act on. */
export function hasMeaning(term: Term): boolean {
  return !neutral.has(term.kind);
}

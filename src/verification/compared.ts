import { type Alignment, alignTerms, type Gap } from './align-terms.ts';
import { readTerms } from './terms/read-terms.ts';
import type { Term } from './terms/term.ts';

/** A statement side by side with the words that it rests on. */
export interface Compared extends Alignment {
  readonly said: readonly Term[];
  readonly quoted: readonly Term[];
  /** Every key of the quote. */
  readonly quotedKeys: ReadonlySet<string>;
}

/** Quotes are read one after the other, as one text. */
export function compare(statement: string, quotes: readonly string[]): Compared {
  return compareTerms(readTerms(statement), readTerms(quotes.join(' . ')));
}

export function compareTerms(said: readonly Term[], quoted: readonly Term[]): Compared {
  return { said, quoted, quotedKeys: new Set(quoted.map((term) => term.key)), ...alignTerms(said, quoted) };
}

/** The gap that holds this term of the statement. */
export function gapAt(compared: Compared, at: number): Gap | undefined {
  return compared.gaps.find((gap) => gap.at <= at && at < gap.at + gap.said.length);
}

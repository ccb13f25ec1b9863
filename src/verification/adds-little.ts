import { meanSame } from './terms/mean-same.ts';
import { readTerms } from './terms/read-terms.ts';
import { hasMeaning } from './terms/term.ts';

// A word or two to join what the quotes say; a clause of its own is another statement.
const mostAdded = 3;
const mostAddedShare = 0.2;

/** Whether hardly a word of meaning in the statement is of nobody's: neither of its quotes nor of where they stand. */
export function addsLittle(statement: string, known: readonly string[]): boolean {
  const said = readTerms(statement).filter(hasMeaning);
  const there = known.flatMap((text) => readTerms(text));
  const keys = new Set(there.map(({ key }) => key));
  const added = said.filter((term) => !keys.has(term.key) && !there.some((other) => meanSame(term, other)));
  return added.length <= Math.min(mostAdded, Math.ceil(said.length * mostAddedShare));
}

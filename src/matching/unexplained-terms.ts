import { isPlain } from './lexicon/plain-words.ts';
import { askTheSame } from './lexicon/ways-of-asking.ts';
import type { WeightedTerms } from './overlap.ts';
import type { Reading } from './read-wording.ts';
import { isSameWord } from './same-word.ts';

/** Terms of a question that no wording of an article accounts for, with what each tells. Numbers have a guard of their own. */
export function unexplainedTerms(terms: WeightedTerms, wordings: readonly Reading[]): WeightedTerms {
  const known = new Set(wordings.flatMap(({ sequence }) => sequence));
  return new Map([...terms].filter(([term]) => !/^\d|^q\d/.test(term) && !isPlain(term) && !isExplained(term, known)));
}

function isExplained(term: string, known: ReadonlySet<string>): boolean {
  if (known.has(term)) return true;
  for (const other of known) if (askTheSame(term, other) || isSameWord(term, other)) return true;
  return false;
}

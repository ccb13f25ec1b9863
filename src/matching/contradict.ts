import { isPlain } from './lexicon/plain-words.ts';
import type { Claims } from './read-claims.ts';
import { isSameWord } from './same-word.ts';
import { weightOf } from './word-weights.ts';

/** From this weight on a term means something when it is denied: not "be" or "have". */
const deniableFrom = 0.45;

/**
 * Whether one side denies what the other says. A term that the question both says and denies is a doubt as well: "no bleeding … what if
 * bleeding".
 * @param wordings of one article: what one of them says is no contradiction to another
 */
export function contradict(question: Claims, wordings: readonly Claims[]): boolean {
  const said = new Set(wordings.flatMap((claims) => [...claims.said]));
  const denied = new Set(wordings.flatMap((claims) => [...claims.denied]));
  return (
    has(denied, (term) => holds(question.said, term) && !holds(said, term)) ||
    has(question.denied, (term) => holds(said, term) && !holds(denied, term)) ||
    has(question.denied, (term) => holds(question.said, term))
  );
}

function has(terms: ReadonlySet<string>, isSo: (term: string) => boolean): boolean {
  return [...terms].some((term) => weightOf(term) >= deniableFrom && !isPlain(term) && isSo(term));
}

function holds(terms: ReadonlySet<string>, term: string): boolean {
  return terms.has(term) || [...terms].some((other) => isSameWord(term, other));
}

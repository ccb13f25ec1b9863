import { genericNames } from '../domain/lexicon/drug-names.ts';
import { stem } from '../domain/words.ts';
import { isPlain } from './lexicon/plain-words.ts';
import { isWayOfAsking } from './lexicon/ways-of-asking.ts';
import type { Reading } from './read-wording.ts';
import { isSameWord } from './same-word.ts';
import { unexplainedTerms } from './unexplained-terms.ts';

/** Of fewer wordings nothing can be told. */
const fewest = 3;
const nearlyAlways = 0.65;
/** From this weight on a term names a subject. */
const subjectFrom = 0.6;
const drugs = new Set([...genericNames.values()].map(stem));

/**
 * Whether a question leaves out what its nearest wording and nearly all others of the article name: "apixaban dose" beside "apixaban dose
 * in atrial fibrillation". Drugs have a guard of their own.
 */
export function leavesOutSubject(question: Reading, nearest: Reading, wordings: readonly Reading[]): boolean {
  if (wordings.length < fewest) return false;
  const leftOut = [...unexplainedTerms(nearest.terms, [question])];
  return leftOut.some(
    ([term, weight]) =>
      weight >= subjectFrom && isSubject(term) && isInNearlyAll(term, wordings) && !saysPartOf(term, question),
  );
}

/** A phrase that is misspelt is not known as one: "compresion fracture" says part of "vertebral fracture". */
function saysPartOf(phrase: string, { sequence }: Reading): boolean {
  return phrase.split('_').some((part) => sequence.some((term) => isSameWord(stem(part), term)));
}

function isSubject(term: string): boolean {
  return !drugs.has(term) && !isPlain(term) && !isWayOfAsking(term);
}

function isInNearlyAll(term: string, wordings: readonly Reading[]): boolean {
  const one = new Map([[term, 1]]);
  return (
    wordings.filter((wording) => unexplainedTerms(one, [wording]).size === 0).length >= nearlyAlways * wordings.length
  );
}

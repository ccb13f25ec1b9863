import { isPlain } from './lexicon/plain-words.ts';
import { isWayOfAsking } from './lexicon/ways-of-asking.ts';
import type { Reading } from './read-wording.ts';
import { unexplainedTerms } from './unexplained-terms.ts';
import { exclusiveOf, type Want } from './wants.ts';

/** Terms of a question without a story around it. */
const oneLine = 16;
/** Probability from which on shorthand is served, and how far the next article must stay behind in log odds of `find`. */
const servedFrom = 0.1;
const clearLead = 0.5;
/** How much of a wording the question must say again, by weight. */
const mostOfIt = 0.55;

/** Wants that a mere noun shows. */
const namingThings: readonly Want[] = ['medication', 'diet', 'surgery'];

/** From this weight on a term is a subject, which no shorthand leaves out: "oxygen target" is not "oxygen target in COPD". */
const subjectFrom = 0.5;

/**
 * Whether a question is one of the wordings in fewer words, as a ward writes: that wording accounts for every word of it, and it says the
 * subjects, the intent and most of what the wording says. Statistics made from whole sentences think little of such questions.
 * @param wordings of one article
 */
export function isShorthand(question: Reading, wordings: readonly Reading[]): boolean {
  if (question.sequence.length > oneLine || (question.wants.size === 0 && question.opening !== 'none')) return false;
  // One word, "foley", leaves open what of it.
  if (question.wants.size === 0 && subjectsOf(question).size < 2) return false;
  const known = new Set(wordings.flatMap(({ wants }) => [...wants]));
  if ([...question.wants].some((want) => !known.has(want))) return false;
  return wordings.some((wording) => isFewerWordsOf(question, wording));
}

function isFewerWordsOf(question: Reading, wording: Reading): boolean {
  if (unexplainedTerms(question.terms, [wording]).size > 0) return false;
  const leftOut = unexplainedTerms(wording.terms, [question]);
  // "3 vs 5 days of antibiotics" asks by its numbers alone.
  const leavesNumberOut = [...wording.numbers].some((number) => !question.numbers.has(number));
  const leavesIntentOpen =
    exclusiveOf(wording.wants).length > 0 || leavesNumberOut || [...leftOut.keys()].some(isWayOfAsking);
  if (leavesIntentOpen && !wantsSomething(question)) return false;
  if ([...leftOut].some(([term, weight]) => weight >= subjectFrom && !goesWithoutSaying(term))) return false;
  return weigh(leftOut) <= (1 - mostOfIt) * weigh(subjectsOf(wording));
}

/** Shorthand for one article, likely or not, and not nearly as much for another. */
export function isClear(probability: number, lead: number): boolean {
  return probability >= servedFrom && lead >= clearLead;
}

/** "Delirium" alone leaves open what of it, and so does "antibiotics for pneumonia": which, how much, or how long. */
function wantsSomething({ wants, sequence }: Reading): boolean {
  return [...wants].some((want) => !namingThings.includes(want)) || sequence.some(isWayOfAsking);
}

/** "Hyperkalemia, first step" is asked on a ward because it is acute. */
function goesWithoutSaying(term: string): boolean {
  return term === 'acut' || isWayOfAsking(term);
}

function subjectsOf({ terms }: Reading): ReadonlyMap<string, number> {
  return new Map([...terms].filter(([term]) => !isPlain(term) && !/^\d/.test(term)));
}

function weigh(terms: ReadonlyMap<string, number>): number {
  return [...terms.values()].reduce((total, weight) => total + weight, 0);
}

import { areOpposite } from './lexicon/opposites.ts';
import { coverageOf, likenessAmong, type WeightedTerms } from './overlap.ts';
import type { Population } from './populations.ts';
import type { Reading } from './read-wording.ts';
import { wantApart } from './wants.ts';

/** Why an article is offered at most, however likely its wording looks. */
export type Doubt =
  | 'drug'
  | 'population'
  | 'number'
  | 'opposite'
  | 'denial'
  | 'subject'
  | 'exchanged-word'
  | 'condition';

/** Populations that change an answer; a person's sex is left to the score. */
const decisive: readonly Population[] = [
  'pregnant',
  'breastfeeding',
  'newborn',
  'child',
  'adolescent',
  'elderly',
  'renal',
  'hepatic',
  'dialysis',
];

/** From this weight on a term names a subject rather than a way of asking. */
const tells = 0.65;
const rare = 0.85;
/** From this weight on a term means something when it is denied: not "be" or "have". */
const means = 0.55;
/** Terms of a question without a story around it. */
const oneLine = 16;

/**
 * The rules above the statistics: what they see is rare in any sample of questions, and fatal when it is missed.
 * @param wordings all wordings of the article that are known here, the one compared among them.
 */
export function doubtOf(question: Reading, wording: Reading, wordings: readonly Reading[]): Doubt | null {
  const article = new Set(wordings.flatMap(({ drugs }) => [...drugs]));
  if (!isWithin(question.drugs, article) || !isWithin(wording.drugs, question.drugs)) return 'drug';
  if (decisive.some((population) => populationDiffers(population, question, wording, wordings))) return 'population';
  if (wordings.every((other) => numbersDiffer(question, other))) return 'number';
  if (hasOpposite(question, wording)) return 'opposite';
  const { heaviestFound } = coverageOf(question.terms, wording.terms);
  if (heaviestFound < tells) return 'subject';
  if (deniesWhatOtherSays(question, wording) || deniesWhatOtherSays(wording, question)) return 'denial';
  if (question.focusDenies !== wording.focusDenies && isNearlySame(question, wording)) return 'denial';
  if (isShort(question) && isShort(wording)) {
    if (wantApart(question.wants, wording.wants)) return 'want';
    if (hasExchangedEnd(question, wording, wordings)) return 'exchanged-end';
  }
  if (hasExchangedWord(question, wording)) return 'exchanged-word';
  if (hasExtraCondition(question, wording, wordings)) return 'condition';
  return null;
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((item) => all.has(item));
}

function populationDiffers(
  population: Population,
  question: Reading,
  wording: Reading,
  wordings: readonly Reading[],
): boolean {
  if (question.populations.has(population)) return !wordings.some(({ populations }) => populations.has(population));
  return wording.populations.has(population);
}

/** Both name numbers and share none. */
function numbersDiffer(question: Reading, wording: Reading): boolean {
  if (question.numbers.size === 0 || wording.numbers.size === 0) return false;
  return ![...question.numbers].some((number) => wording.numbers.has(number));
}

function hasOpposite(question: Reading, wording: Reading): boolean {
  const asked = missing(question.focusTerms, wording.terms);
  const written = missing(wording.focusTerms, question.terms);
  return asked.some((one) => written.some((other) => areOpposite(one, other)));
}

function missing(terms: WeightedTerms, among: WeightedTerms): readonly string[] {
  return [...terms.keys()].filter((term) => !among.has(term));
}

function deniesWhatOtherSays(one: Reading, other: Reading): boolean {
  return [...one.denied].some((term) => (other.terms.get(term) ?? 0) >= means && !other.denied.has(term));
}

function isNearlySame(question: Reading, wording: Reading): boolean {
  const asked = coverageOf(question.focusTerms, wording.terms);
  const written = coverageOf(wording.focusTerms, question.terms);
  return asked.found >= 0.7 * asked.total && written.found >= 0.7 * written.total;
}

/** A rare word stands between the same neighbours as another rare word: "retested for candida?", "retested for chlamydia?". */
function hasExchangedWord(question: Reading, wording: Reading): boolean {
  const asked = framesOf(question, wording.terms);
  const written = framesOf(wording, question.terms);
  return [...asked].some((frame) => written.has(frame));
}

/** In a question of one line every word is meant; in a story many are not. */
function isShort({ sequence }: Reading): boolean {
  return sequence.length <= oneLine;
}

/** The last rare words differ: "… after a deep vein thrombosis?", "… after a pulmonary embolism?". */
function hasExchangedEnd(question: Reading, wording: Reading, wordings: readonly Reading[]): boolean {
  const asked = lastRare(question);
  const written = lastRare(wording);
  if (asked === undefined || written === undefined) return false;
  return (
    likenessAmong(written, question.terms) === 0 && wordings.every(({ terms }) => likenessAmong(asked, terms) === 0)
  );
}

function lastRare({ focusSequence, focusTerms }: Reading): string | undefined {
  return focusSequence.findLast((term) => (focusTerms.get(term) ?? 0) >= rare);
}

/** The neighbours of each rare term of the asking sentence that the other text does not have. */
function framesOf({ focusSequence, focusTerms }: Reading, other: WeightedTerms): ReadonlySet<string> {
  return new Set(
    focusSequence.flatMap((term, at) => {
      if ((focusTerms.get(term) ?? 0) < tells || likenessAmong(term, other) > 0) return [];
      return [`${focusSequence[at - 1] ?? '^'} ${focusSequence[at + 1] ?? '$'}`];
    }),
  );
}

const conditional = new Set('in with after during while despite without if when following on'.split(' '));

/** The same question with "… in a patient with epilepsy" behind it: a rare term there that no wording of the article has. */
function hasExtraCondition(question: Reading, wording: Reading, wordings: readonly Reading[]): boolean {
  const { focusSequence, focusTerms } = question;
  const start = focusSequence.findLastIndex((term) => conditional.has(term));
  const written = coverageOf(wording.focusTerms, question.terms);
  if (start < 2 || focusSequence.length - start > 8 || written.found < 0.75 * written.total) return false;
  return focusSequence
    .slice(start + 1)
    .some(
      (term) => (focusTerms.get(term) ?? 0) >= rare && wordings.every(({ terms }) => likenessAmong(term, terms) === 0),
    );
}

import { contradict } from './contradict.ts';
import { hasExchangedEnd, hasExchangedWord, hasExtraCondition } from './exchanged-terms.ts';
import { leavesOutSubject } from './leaves-out-subject.ts';
import { areOpposite } from './lexicon/opposites.ts';
import { nameOtherNumbers } from './name-other-numbers.ts';
import { coverageOf, type WeightedTerms } from './overlap.ts';
import type { Population } from './populations.ts';
import type { Opening, Reading } from './read-wording.ts';
import { unexplainedTerms } from './unexplained-terms.ts';
import { wantApart } from './wants.ts';

/** Why an article is offered at most, however likely its wording looks. */
export type Doubt = (typeof rules)[number]['doubt'];

/** A question beside an article. */
interface Comparison {
  readonly question: Reading;
  /** The nearest. */
  readonly wording: Reading;
  /** The question that the board approved. */
  readonly approved: Reading;
  /** All wordings, the approved question first. */
  readonly wordings: readonly Reading[];
  /** Terms of the question that no wording accounts for. */
  readonly unexplained: WeightedTerms;
}

/** From this weight on a term names a subject rather than a way of asking. */
const subjectFrom = 0.6;
/** From this weight on a term of one line is part of what is asked. */
const meantFrom = 0.5;
/** Terms of a question without a story around it. */
const oneLine = 16;
const nearlyAll = 0.7;

/** A person's sex is left to the score. */
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

const rules = [
  { doubt: 'drug', applies: namesAnotherDrug },
  { doubt: 'population', applies: namesAnotherPopulation },
  { doubt: 'number', applies: ({ question, wordings }) => nameOtherNumbers(question, wordings) },
  { doubt: 'opposite', applies: hasOpposite },
  {
    doubt: 'subject',
    applies: ({ question, wordings }) => wordings.every((other) => heaviestShared(question, other) < subjectFrom),
  },
  { doubt: 'denial', applies: deniesOtherwise },
  { doubt: 'want', applies: wantsAnotherThing },
  { doubt: 'purpose', applies: dosesForPrevention },
  {
    doubt: 'exchanged-word',
    applies: ({ question, wording, unexplained }) => hasExchangedWord(question, wording, unexplained),
  },
  {
    doubt: 'exchanged-end',
    applies: ({ question, wording, unexplained }) =>
      areShort(question, wording) && hasExchangedEnd(question, wording, unexplained),
  },
  {
    doubt: 'condition',
    applies: ({ question, wording, unexplained }) =>
      hasExtraCondition(question, shareFound(wording.focusTerms, question.terms), unexplained),
  },
  { doubt: 'unexplained', applies: saysSomethingElse },
  { doubt: 'left-out', applies: ({ question, wording, wordings }) => leavesOutSubject(question, wording, wordings) },
] as const satisfies readonly { readonly doubt: string; readonly applies: (comparison: Comparison) => boolean }[];

/**
 * The rules above the statistics: what they see is rare in any sample of questions, and fatal when it is missed.
 * @param wording the nearest of the article
 * @param wordings all of them, the question that the board approved first
 */
export function doubtOf(question: Reading, wording: Reading, wordings: readonly Reading[]): Doubt | null {
  const unexplained = unexplainedTerms(question.terms, wordings);
  const comparison = { question, wording, approved: wordings[0] ?? wording, wordings, unexplained };
  return rules.find(({ applies }) => applies(comparison))?.doubt ?? null;
}

/** The article is about something else altogether, so that "Is this what you mean?" would be no help. */
export function isForeign(doubt: Doubt | null): boolean {
  return doubt === 'drug' || doubt === 'subject';
}

function namesAnotherDrug({ question, approved, wordings }: Comparison): boolean {
  const known = new Set(wordings.flatMap(({ drugs }) => [...drugs]));
  if (!isWithin(question.drugs, known)) return true;
  // "What dose of ibuprofen or acetaminophen …?" answers for either; "… of metformin with contrast" is about both.
  const isEither = /\bor\b/i.test(approved.text) && [...approved.drugs].some((drug) => question.drugs.has(drug));
  if (isEither || isWithin(approved.drugs, question.drugs)) return false;
  // "statin in pregnancy" asks about the class, as an alias does that names no drug.
  return !wordings.some((wording) => isWithin(wording.drugs, question.drugs) && accountsFor(wording, question));
}

function accountsFor(wording: Reading, question: Reading): boolean {
  return isSaid(unexplainedTerms(question.terms, [wording]));
}

function isSaid(unexplained: WeightedTerms): boolean {
  return [...unexplained.values()].every((weight) => weight < meantFrom);
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((item) => all.has(item));
}

function namesAnotherPopulation({ question, approved, wordings }: Comparison): boolean {
  return decisive.some((population) => {
    if (question.populations.has(population)) return wordings.every(({ populations }) => !populations.has(population));
    // Age is often left out in asking and in aliases, where it goes without saying.
    const meant = population === 'elderly' ? wordings : [approved];
    return meant.every(({ populations }) => populations.has(population));
  });
}

function hasOpposite({ question, wording }: Comparison): boolean {
  const asked = missing(question.focusTerms, wording.terms);
  const written = missing(wording.focusTerms, question.terms);
  return asked.some((one) => written.some((other) => areOpposite(one, other)));
}

function missing(terms: WeightedTerms, among: WeightedTerms): readonly string[] {
  return [...terms.keys()].filter((term) => !among.has(term));
}

function heaviestShared(question: Reading, wording: Reading): number {
  return coverageOf(question.terms, wording.terms).heaviestFound;
}

/** One denies what the other says; or they say nearly the same, but for a "not". */
function deniesOtherwise({ question, wording, wordings }: Comparison): boolean {
  if (
    contradict(
      question.claims,
      wordings.map(({ claims }) => claims),
    )
  )
    return true;
  if (wordings.some(({ focusDenies }) => focusDenies === question.focusDenies)) return false;
  return (
    shareFound(question.focusTerms, wording.terms) >= nearlyAll &&
    shareFound(wording.focusTerms, question.terms) >= nearlyAll
  );
}

const prevention = /\b(?:prophyla\w+|prevent\w*)\b/i;

/** The dose that prevents is not the dose that treats, and who asks for "the dose" has not said which. */
function dosesForPrevention({ question, approved }: Comparison): boolean {
  return question.wants.has('dose') && prevention.test(approved.text) && !prevention.test(question.text);
}

function shareFound(terms: WeightedTerms, among: WeightedTerms): number {
  const { found, total } = coverageOf(terms, among);
  return total === 0 ? 1 : found / total;
}

/** "Which antibiotic …?" wants a name, "How many days of antibiotics …?" does not. */
const ownOpenings: readonly Opening[] = ['which', 'who', 'where', 'why'];

function wantsAnotherThing({ question, wording }: Comparison): boolean {
  if (!areShort(question, wording)) return false;
  if (wantApart(question.wants, wording.wants)) return true;
  const openings: readonly Opening[] = [question.opening, wording.opening];
  return openings.includes('how') && ownOpenings.some((opening) => openings.includes(opening));
}

/** Every word of one line is meant, so one that no wording of the article accounts for asks for something else. */
function saysSomethingElse({ question, unexplained }: Comparison): boolean {
  return question.sequence.length <= oneLine && !isSaid(unexplained);
}

/** In a question of one line every word is meant; in a story many are not. */
function areShort(question: Reading, wording: Reading): boolean {
  return question.sequence.length <= oneLine && wording.sequence.length <= oneLine;
}

import { hasExchangedEnd, hasExchangedWord, hasExtraCondition } from './exchanged-terms.ts';
import { areOpposite } from './lexicon/opposites.ts';
import { coverageOf, type WeightedTerms } from './overlap.ts';
import type { Population } from './populations.ts';
import type { Opening, Reading } from './read-wording.ts';
import { wantApart } from './wants.ts';

/** Why an article is offered at most, however likely its wording looks. */
export type Doubt = (typeof rules)[number]['doubt'];

/** A question beside the nearest wording of an article. */
interface Comparison {
  readonly question: Reading;
  readonly wording: Reading;
  /** All wordings of the article that are known here, the nearest among them. */
  readonly wordings: readonly Reading[];
}

/** From this weight on a term names a subject rather than a way of asking. */
const subjectFrom = 0.6;
/** From this weight on a term means something when it is denied: not "be" or "have". */
const deniableFrom = 0.55;
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
  { doubt: 'number', applies: ({ question, wordings }) => wordings.every((other) => numbersDiffer(question, other)) },
  { doubt: 'opposite', applies: hasOpposite },
  { doubt: 'subject', applies: ({ question, wording }) => heaviestShared(question, wording) < subjectFrom },
  { doubt: 'denial', applies: deniesOtherwise },
  { doubt: 'want', applies: wantsAnotherThing },
  { doubt: 'exchanged-word', applies: ({ question, wording }) => hasExchangedWord(question, wording) },
  {
    doubt: 'exchanged-end',
    applies: ({ question, wording, wordings }) =>
      areShort(question, wording) && hasExchangedEnd(question, wording, wordings),
  },
  {
    doubt: 'condition',
    applies: ({ question, wording, wordings }) =>
      hasExtraCondition(question, shareFound(wording.focusTerms, question.terms), wordings),
  },
] as const satisfies readonly { readonly doubt: string; readonly applies: (comparison: Comparison) => boolean }[];

/** The rules above the statistics: what they see is rare in any sample of questions, and fatal when it is missed. */
export function doubtOf(question: Reading, wording: Reading, wordings: readonly Reading[]): Doubt | null {
  return rules.find(({ applies }) => applies({ question, wording, wordings }))?.doubt ?? null;
}

function namesAnotherDrug({ question, wording, wordings }: Comparison): boolean {
  const known = new Set(wordings.flatMap(({ drugs }) => [...drugs]));
  return !isWithin(question.drugs, known) || !isWithin(wording.drugs, question.drugs);
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((item) => all.has(item));
}

function namesAnotherPopulation({ question, wording, wordings }: Comparison): boolean {
  return decisive.some((population) => {
    if (!question.populations.has(population)) return wording.populations.has(population);
    return !wordings.some(({ populations }) => populations.has(population));
  });
}

/** Both name numbers and share none. */
function numbersDiffer(question: Reading, wording: Reading): boolean {
  if (question.numbers.size === 0 || wording.numbers.size === 0) return false;
  return ![...question.numbers].some((number) => wording.numbers.has(number));
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
function deniesOtherwise({ question, wording }: Comparison): boolean {
  if (deniesWhatIsSaid(question, wording) || deniesWhatIsSaid(wording, question)) return true;
  if (question.focusDenies === wording.focusDenies) return false;
  return (
    shareFound(question.focusTerms, wording.terms) >= nearlyAll &&
    shareFound(wording.focusTerms, question.terms) >= nearlyAll
  );
}

function deniesWhatIsSaid(one: Reading, other: Reading): boolean {
  return [...one.denied].some((term) => (other.terms.get(term) ?? 0) >= deniableFrom && !other.denied.has(term));
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

/** In a question of one line every word is meant; in a story many are not. */
function areShort(question: Reading, wording: Reading): boolean {
  return question.sequence.length <= oneLine && wording.sequence.length <= oneLine;
}

import { keepReadings } from '../../../domain/keep-readings.ts';
import { type Population, populationsOf } from '../../../matching/populations.ts';
import { type Range, standingOf } from './range.ts';
import type { StatedRanges } from './read-ranges.ts';
import type { PatientValue } from './read-values.ts';

/** Of whom a question is asked. */
export interface AskedPeople {
  readonly populations: ReadonlySet<Population>;
  /** Those of which it says that the patient is not one. */
  readonly denied: ReadonlySet<Population>;
  /** In years; null when nothing tells. */
  readonly age: Range | null;
  /** The kidneys' function, mL/min; null when it is not given. */
  readonly kidney: Range | null;
}

/** What a sentence says of whom it holds for. */
export interface Wording {
  readonly text: string;
  /** Title and section. */
  readonly place: string;
  readonly title: string;
  readonly ranges: StatedRanges;
}

const grown = /\b(?:adults?|grown-?ups?)\b/i;
const young: readonly Population[] = ['newborn', 'child', 'adolescent'];
const ages: Partial<Readonly<Record<Population, Range>>> = {
  newborn: { low: 0, high: 1 },
  child: { low: 1, high: 12 },
  adolescent: { low: 12, high: 17.99 },
  elderly: { low: 65, high: 120 },
};
// "Not pregnant", "isn't breastfeeding": who the patient is not.
const deniedPerson = /\b(?:not|no longer|isn['’]?t|never|non)[\s-]+(?:\w+ ){0,1}(?=([\w-]+))/gi;

/** @param rest the question without its values */
export function readPeople(rest: string, values: readonly PatientValue[]): AskedPeople {
  const rangeOf = (measure: PatientValue['measure']) =>
    values.find((value) => value.measure === measure)?.range ?? null;
  const denied = new Set([...rest.matchAll(deniedPerson)].flatMap((match) => [...populationsOf(match[1] ?? '')]));
  const named = new Set([...populationsNamed(rest)].filter((population) => !denied.has(population)));
  const kidney = rangeOf('kidney');
  const years = rangeOf('age') ?? ageByWeight(rangeOf('weight'), named);
  if (years !== null) for (const population of ofAge(years)) named.add(population);
  if (kidney !== null && kidney.high < 90) named.add('renal');
  if (rangeOf('gestation') !== null) named.add('pregnant');
  return { populations: named, denied, age: years ?? agesOf(named, rest), kidney };
}

// "Renal dose", "liver disease or not": an organ that is named by itself stands for its failing.
const organs: readonly (readonly [Population, RegExp])[] = [
  ['renal', /\b(?:renal|kidneys?)\b(?! (?:stones?|transplant\w*|biopsy|cancer|infection))/i],
  ['hepatic', /\b(?:hepatic|liver)\b(?! (?:enzymes?|injury|biopsy|cancer|tests?|transplant\w*))/i],
];

/** Whom a question names, an organ's failing by the organ. */
export function populationsNamed(question: string): ReadonlySet<Population> {
  const organsNamed = organs.flatMap(([population, pattern]) => (pattern.test(question) ? [population] : []));
  return new Set([...populationsIn(question), ...organsNamed]);
}

/** Whom a text names; what only a pregnancy brings names the pregnant. */
function populationsIn(text: string): ReadonlySet<Population> {
  const named = populationsOf(text);
  return ofPregnancy.test(text) ? new Set([...named, 'pregnant' as const]) : named;
}

const namedBySource = keepReadings(populationsOf);
const peopleOfSource = keepReadings(populationsIn);

const ofPregnancy = /\b(?:pre-?eclampsia|eclampsia|hyperemesis|obstetric\w*|in labou?r|childbirth)\b/i;

/** How old a child of this weight can be, by the 3rd and 97th centiles of the WHO growth standards, with room to spare. */
function ageByWeight(weight: Range | null, named: ReadonlySet<Population>): Range | null {
  if (weight === null || !named.has('child') || weight.high > 30) return null;
  return { low: Math.max(0, (weight.low - 12) / 3.3), high: (weight.high - 5) / 1.4 };
}

function ofAge({ low, high }: Range): readonly Population[] {
  return young.filter((population) => {
    const range = ages[population];
    return range !== undefined && range.low <= low && high < range.high;
  });
}

function agesOf(populations: ReadonlySet<Population>, rest: string): Range | null {
  const named = [...populations].flatMap((population) => ages[population] ?? []);
  if (grown.test(rest)) named.push({ low: 18, high: 120 });
  if (named.length === 0) return null;
  return { low: Math.min(...named.map(({ low }) => low)), high: Math.max(...named.map(({ high }) => high)) };
}

/** Whether a sentence is about other people than the patient: an age, a sex or a state that the question rules out. */
export function isRuledOut({ text, place, ranges, title }: Wording, asked: AskedPeople): boolean {
  if (asked.denied.size > 0 && [...namedBySource(text)].some((population) => asked.denied.has(population))) return true;
  const { age } = asked;
  if (age === null) return false;
  const stated = ranges.get('age');
  if (stated !== undefined && stated.length > 0) return standingOf(age, stated) === 'outside' && !isAnyOf(text);
  const named = namedBySource(text);
  const ofYoung = young.some((population) => named.has(population));
  if (age.low >= 18) return ofYoung && !grown.test(text);
  if (age.high > 18 || ofYoung || young.some((population) => namedBySource(place).has(population))) return false;
  return grown.test(`${title} ${text}`) && !cappedForAdults.test(text);
}

// One of several features that count together: the others may be there.
function isAnyOf(text: string): boolean {
  return /\b(?:any|at least|one|two|\d+) (?:\d+ )?(?:or more )?of (?:these|the following|this)\b|\bcharacteristics|\bcriteria\b/i.test(
    text,
  );
}

const mustBeNamed: readonly Population[] = [
  'pregnant',
  'breastfeeding',
  'newborn',
  'child',
  'adolescent',
  'renal',
  'hepatic',
  'dialysis',
];

/** Those of the people asked about whom the sentence, where it stands, does not speak of. */
export function peopleMissing({ text, place, ranges }: Wording, asked: AskedPeople): readonly Population[] {
  const wanted = mustBeNamed.filter((population) => asked.populations.has(population));
  if (wanted.length === 0) return [];
  const named = peopleOfSource(`${place} ${text}`);
  // "Pregnant" takes "newborn" away from the same text.
  const inSentence = peopleOfSource(text);
  // "… in pregnancy" of a guideline on pregnancy and the postpartum period says nothing to who breastfeeds.
  const ofOthers = isForOthers(text, asked);
  return wanted.filter((population) => {
    const inPlace = named.has(population) && !(ofOthers && apart.includes(population));
    if (inPlace || inSentence.has(population)) return false;
    // "0.01 mg/kg, to a maximum of 0.5 mg in adults" is a dose for all who are no adults as well.
    if (young.includes(population)) return !isWithin(asked.age, ranges.get('age')) && !cappedForAdults.test(text);
    return population !== 'renal' || !isWithin(asked.kidney, ranges.get('kidney'));
  });
}

const cappedForAdults = /\/kg\b.*\bmaximum\b[^;]*\badults\b/i;

function isWithin(asked: Range | null, stated: readonly Range[] | undefined): boolean {
  return asked !== null && stated !== undefined && standingOf(asked, stated) === 'within';
}

const apart: readonly Population[] = ['pregnant', 'breastfeeding', 'newborn', 'child', 'adolescent'];

/** What holds in pregnancy or for a child is not the answer for everybody else. */
export function isForOthers(text: string, asked: AskedPeople): boolean {
  const inText = peopleOfSource(text);
  const named = apart.filter((population) => inText.has(population));
  // "Adults and children", "during pregnancy and the postpartum period": for those asked about as well.
  if (named.length === 0 || named.some((population) => asked.populations.has(population))) return false;
  return asked.populations.has('pregnant') || asked.populations.has('breastfeeding') || !grown.test(text);
}

/** Whether a sentence holds only where kidneys or liver fail, and nobody asked about those. */
export function isForImpaired({ text, ranges }: Wording, asked: AskedPeople): boolean {
  const named = namedBySource(text);
  const kidney = ranges.get('kidney');
  const ofKidneys = kidney === undefined ? named.has('renal') : kidney.every(({ high }) => high < 60);
  return (
    ((named.has('renal') || kidney !== undefined) && ofKidneys && !asked.populations.has('renal')) ||
    (named.has('hepatic') && !asked.populations.has('hepatic')) ||
    (named.has('dialysis') && !asked.populations.has('dialysis') && !/\bincluding\b/i.test(text))
  );
}

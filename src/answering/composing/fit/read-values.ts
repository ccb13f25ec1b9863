import { type Measure, type NamedMeasure, namedMeasures } from './measures.ts';
import type { Range } from './range.ts';
import { plainText, readIntervals } from './read-intervals.ts';

/** A patient's value, or the range in which it lies: "potassium 2.8", "eGFR below 30", "12 kg". */
export interface PatientValue {
  readonly measure: Measure;
  readonly range: Range;
}

export interface ValuesRead {
  readonly values: readonly PatientValue[];
  /** The question without them. */
  readonly rest: string;
}

interface Found {
  readonly value: PatientValue | null;
  readonly start: number;
  readonly end: number;
}

const link = String.raw`[\s:=~(]*(?:(?:level|value|result|is|was|of|at|now|about|around|came back|today)[\s:=~(]+)*`;
const amount = String.raw`(?<value>\d+(?:\.\d+)?)(?![\d/])\s*(?<unit>mmol\/l|meq\/l|mg\/dl|ml\/min(?:\/1\.73 ?m2)?|mm ?hg|kpa|%)?`;
// A dose or a concentration is nobody's value.
const noValue = String.raw`(?!\s*(?:-\s*\d|to \d|%|m?c?g\b|micrograms?|ml\b|units?\b|meq\b|mmol\b|hours?|days?|weeks?|times))`;

const readers = namedMeasures.map((measure) => ({
  measure,
  exact: new RegExp(`(?:${measure.name.source})${link}${amount}${noValue}`, 'gu'),
  within: new RegExp(`(?:${measure.name.source})${link}$`, 'u'),
}));

/** The patient's values in a question. */
export function readValues(question: string): ValuesRead {
  const plain = plainText(question);
  const found = [
    ...readers.flatMap((reader) => exactValues(plain, reader)),
    ...rangeValues(plain),
    ...countedValues(plain),
    ...phraseValues(plain),
  ];
  const values = found.flatMap(({ value }) => (value === null ? [] : [value]));
  return { values, rest: withoutSpans(question, found) };
}

function exactValues(plain: string, { measure, exact }: (typeof readers)[number]): readonly Found[] {
  return [...plain.matchAll(exact)].flatMap((match) => {
    const value = Number(match.groups?.value);
    const unit = match.groups?.unit ?? '';
    return foundValue(measure, { low: value, high: value }, unit, match.index, match.index + match[0].length);
  });
}

function rangeValues(plain: string): readonly Found[] {
  return readIntervals(plain).flatMap(({ range, unit, start, end }) => {
    const before = plain.slice(0, start);
    const reader = readers.find(({ within }) => within.test(before));
    if (reader === undefined || /^\s*(?:m?c?g|ml|units?|%|hours?|days?|weeks?)\b/.test(plain.slice(end))) return [];
    const from = before.search(reader.within);
    return foundValue(reader.measure, range, unit, from, end);
  });
}

function foundValue(
  { measure, units, plausible, toCommon }: NamedMeasure,
  range: Range,
  unit: string,
  start: number,
  end: number,
): readonly Found[] {
  const ends = [range.low, range.high].filter((value) => value > 0 && Number.isFinite(value));
  if (!units.test(unit) || ends.some((value) => value < plausible.low || value > plausible.high)) return [];
  const common = (value: number) => (Number.isFinite(value) && value > 0 ? (toCommon?.(value, unit) ?? value) : value);
  const inCommon = { low: common(range.low), high: common(range.high) };
  return [{ value: measure === 'other' ? null : { measure, range: inCommon }, start, end }];
}

const years: Readonly<Record<string, number>> = { d: 1 / 365, w: 1 / 52, m: 1 / 12, y: 1 };

/** Values that their unit names: a weight, an age, a blood pressure. */
function countedValues(plain: string): readonly Found[] {
  const read = (pattern: RegExp, valueIn: (match: RegExpMatchArray) => PatientValue): readonly Found[] =>
    [...plain.matchAll(pattern)].map((match) => ({
      value: valueIn(match),
      start: match.index,
      end: match.index + match[0].length,
    }));
  return [
    ...read(/(?<![\d./-])\b(\d+(?:\.\d+)?)[\s-]*(?:kgs?|kilos?|kilograms?)\b(?!\s*\/)/g, (match) =>
      exactly('weight', Number(match[1])),
    ),
    ...read(/(?<![\d./])\b(\d+(?:\.\d+)?)[\s-]*(?:lbs?|pounds?)\b/g, (match) =>
      exactly('weight', Number(match[1]) * 0.4536),
    ),
    ...read(
      /(?<![\d./])\b(\d+(?:\.\d+)?)[\s-]*(days?|weeks?|wks?|months?|mo|mths?|years?|yrs?|y)[\s/-]*(?:of age|olds?|o)\b|\b(\d+)\s*(y)\/?o\b/g,
      (match) => exactly('age', Number(match[1] ?? match[3]) * (years[(match[2] ?? 'y').charAt(0)] ?? 1)),
    ),
    ...read(/\bage[d:]?\s*(?:of\s*|is\s*)?(\d{1,3})\b(?!\s*(?:-|to \d|months?|weeks?|days?))/g, (match) =>
      exactly('age', Number(match[1])),
    ),
    ...read(
      /(?:\b(?:bp|blood pressure)\s*(?:is|was|of|at|:)?\s*)?(?<![\d/])\b([89]\d|[12]\d\d)\/([4-9]\d|1\d\d)(?![\d/])(?:\s*mm ?hg)?/g,
      (match) => exactly('systolic', Number(match[1])),
    ),
    ...read(/\b(\d{1,2})\s*(?:weeks?|wks?)\s*(?:pregnant|gestation|along|of pregnancy)/g, (match) =>
      exactly('gestation', Number(match[1])),
    ),
  ];
}

function exactly(measure: Measure, value: number): PatientValue {
  return { measure, range: { low: value, high: value } };
}

/** Values that have a name: a trimester, a stage of kidney disease. */
function phraseValues(plain: string): readonly Found[] {
  return namedRanges.flatMap(([pattern, measure, range]) =>
    [...plain.matchAll(pattern)].map((match) => ({
      value: { measure, range },
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** By weeks of pregnancy, and by eGFR (KDIGO). */
export const namedRanges: readonly (readonly [pattern: RegExp, measure: Measure, range: Range])[] = [
  [/\b(?:first|1st)(?:[- ]| and (?:second|third) )trimesters?/g, 'gestation', { low: 0, high: 13.99 }],
  [/\b(?:second|2nd)(?:[- ]| and third )trimesters?/g, 'gestation', { low: 14, high: 27.99 }],
  [/\b(?:third|3rd)[- ]trimesters?/g, 'gestation', { low: 28, high: 42 }],
  [
    /(?<!including (?:\w+ ){0,2})\b(?:end-stage (?:renal|kidney) disease|esrd|eskd)\b/g,
    'kidney',
    { low: 0, high: 14.99 },
  ],
  [/\bckd,? (?:stage )?3\b|\bstage 3 (?=ckd|chronic kidney|kidney)/g, 'kidney', { low: 30, high: 59.99 }],
  [/\bckd,? (?:stage )?4\b|\bstage 4 (?=ckd|chronic kidney|kidney)/g, 'kidney', { low: 15, high: 29.99 }],
  [/\bckd,? (?:stage )?5\b|\bstage 5 (?=ckd|chronic kidney|kidney)/g, 'kidney', { low: 0, high: 14.99 }],
];

function withoutSpans(text: string, found: readonly Found[]): string {
  let rest = text;
  for (const { start, end } of found.toSorted((a, b) => b.start - a.start)) {
    // What stands inside another is gone with it.
    if (end <= rest.length) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest;
}

import { keepReadings } from '../../../domain/keep-readings.ts';
import { type Measure, type NamedMeasure, namedMeasures } from './measures.ts';
import { type Range, scale } from './range.ts';
import { type Interval, plainText, readIntervals } from './read-intervals.ts';
import { namedRanges } from './read-values.ts';

/** For which values of what is measured a sentence says that it holds. */
export type StatedRanges = ReadonlyMap<Measure, readonly Range[]>;

// How far behind its name a range may stand: "eGFR later falls below 30".
const farthest = 40;
// A goal, a change or a rate is no condition.
const noCondition =
  /\b(?:target|goals?|range|aim\w*|reach\w*|maintain\w*|keep|until|intake|rise|rose|fall|fell|increase[sd]?|decrease[sd]?|rais\w+|lower(?:s|ed|ing)?|change[sd]?|correct\w*|reduc\w*)\b[^,;]{0,20}$/;
const otherUnit = /^\s*(?:%|m?c?g\b|micrograms?\b|ml\b|units?\b|tablets?|hours?|minutes?|days?|points?|times)/;

/** The ranges that a sentence, or the heading above it, states: "with an eGFR below 30", "children aged 6 to 12 years". */
export function readRanges(text: string): StatedRanges {
  const plain = plainText(text);
  const stated = new Map<Measure, Range[]>();
  const add = (measure: Measure, range: Range) => stated.set(measure, [...(stated.get(measure) ?? []), range]);
  for (const interval of readIntervals(plain)) {
    const read = measureOf(plain, interval);
    if (read !== null) add(...read);
  }
  for (const [pattern, measure, range] of namedRanges) if (plain.match(pattern) !== null) add(measure, range);
  return stated;
}

/** As {@link readRanges}, of a sentence of a source. */
export const rangesOfSource = keepReadings(readRanges);

function measureOf(plain: string, interval: Interval): readonly [Measure, Range] | null {
  const { range, unit, start, end } = interval;
  if (unit === '' && otherUnit.test(plain.slice(end))) return null;
  const age = ageOf(plain, interval);
  if (age !== null) return ['age', age];
  if (/^weeks?$/.test(unit) && /^\s*(?:of (?:pregnancy|gestation)|pregnant|gestation)/.test(plain.slice(end)))
    return ['gestation', range];
  if (/^kg$/.test(unit)) return ['weight', range];
  if (/^ml\/min/.test(unit)) return ['kidney', range];
  const from = Math.max(0, start - farthest);
  const named = nearestName(plain.slice(from, start), unit);
  if (named === null) return null;
  const { measure, toCommon } = named.measure;
  if (/[.;]|\d|\bby\b/.test(plain.slice(from + named.end, start))) return null;
  if (noCondition.test(plain.slice(0, from + named.start))) return null;
  const last = Number.isFinite(range.high) ? range.high : range.low;
  return [measure, scale(range, (toCommon?.(last, unit) ?? last) / last)];
}

interface Named {
  readonly measure: NamedMeasure;
  readonly start: number;
  readonly end: number;
}

/** The measure whose name stands last in the text, and can have the unit. */
function nearestName(text: string, unit: string): Named | null {
  const named = namedMeasures
    .filter(({ measure, units }) => measure !== 'other' && units.test(unit))
    .flatMap((measure) =>
      [...text.matchAll(new RegExp(measure.name.source, 'gu'))].map(
        (match): Named => ({ measure, start: match.index, end: match.index + match[0].length }),
      ),
    );
  return named.toSorted((a, b) => b.end - a.end)[0] ?? null;
}

const inYears: Readonly<Record<string, number>> = { y: 1, m: 1 / 12, w: 1 / 52, '': 1 };

/** "Aged 6 to 12 years", "older than 12 years", "18 years and older"; how long something lasts is no age. */
function ageOf(plain: string, { range, unit, start, end }: Interval): Range | null {
  if (!/^(?:years?|yrs?|months?|mo|weeks?)?$/.test(unit)) return null;
  if (/^w/.test(unit) && !/\b(?:infant|newborn|neonat|bab|child)/.test(plain)) return null;
  const words = plain.slice(start, end);
  const before = plain.slice(Math.max(0, start - 24), start);
  const isAge =
    /\b(?:aged?|ages|age of|age is|age)\s+(?:of\s+|is\s+)?$/.test(before) ||
    /\b(?:older|younger)\b/.test(words) ||
    /^s\b|^\s*(?:of age|old\b)/.test(plain.slice(end)) ||
    (/^(?:y|m)/.test(unit) && /\b(?:children|child|infants?|patients|adults|people)\s+$/.test(before)) ||
    /\b(?:the age of|age) /.test(words);
  if (!isAge) return null;
  // "6 months to 6 years": each end has a unit of its own.
  const first = /(\d+(?:\.\d+)?)\s*(months?|weeks?)\s*(?:-|to)\s*\d/.exec(words);
  const factor = inYears[unit.charAt(0)] ?? 1;
  return first === null || !/^y/.test(unit)
    ? scale(range, factor)
    : { low: Number(first[1]) * (inYears[(first[2] ?? '').charAt(0)] ?? 1), high: range.high };
}

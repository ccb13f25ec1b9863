import { inFull } from '../chart-words.ts';
import { classesOf } from '../drug-classes.ts';
import type { Measure } from './measures.ts';
import { type Range, standingOf } from './range.ts';
import { type PatientValue, readValues } from './read-values.ts';

/** What a value is called that lies outside, and what it is not. */
export interface Derangement {
  readonly name: string;
  readonly opposite: string;
}

interface Limits {
  readonly measure: Measure;
  readonly low: number;
  readonly high: number;
  readonly lowName: string;
  readonly highName: string;
}

/** Wider than a laboratory's own, so that a value beside its edge is called nothing. mmol/L; mm Hg. */
const limits: readonly Limits[] = [
  { measure: 'potassium', low: 3.5, high: 5.4, lowName: 'hypokalemia', highName: 'hyperkalemia' },
  { measure: 'sodium', low: 135, high: 145, lowName: 'hyponatremia', highName: 'hypernatremia' },
  { measure: 'glucose', low: 4, high: 13.8, lowName: 'hypoglycemia', highName: 'hyperglycemia' },
  { measure: 'carbon-dioxide', low: 30, high: 46, lowName: 'hypocapnia', highName: 'hypercapnia' },
  { measure: 'systolic', low: 90, high: 139, lowName: 'hypotension', highName: 'hypertension' },
];

export const derangementNames: readonly string[] = limits
  .filter(({ measure }) => measure !== 'systolic' && measure !== 'carbon-dioxide')
  .flatMap(({ lowName, highName }) => [lowName, highName]);

/** From here on guidelines speak of severe hyperkalaemia, hypoglycaemia, hypertension. */
const severe: Partial<Readonly<Record<Measure, Range>>> = {
  potassium: { low: 2.5, high: 6.499 },
  sodium: { low: 120, high: 160 },
  glucose: { low: 3, high: 30 },
  systolic: { low: 70, high: 159 },
};

export function isSevere(values: readonly PatientValue[]): boolean {
  return values.some(({ measure, range }) => {
    const limit = severe[measure];
    return limit !== undefined && standingOf(range, [limit]) === 'outside';
  });
}

export function derangementsIn(values: readonly PatientValue[]): readonly Derangement[] {
  return values.flatMap(({ measure, range }) =>
    limits
      .filter((one) => one.measure === measure)
      .flatMap(({ low, high, lowName, highName }) => {
        if (range.high < low) return [{ name: lowName, opposite: highName }];
        return range.low > high ? [{ name: highName, opposite: lowName }] : [];
      }),
  );
}

/** The word under which a source speaks of a value that is no derangement by itself; "" when a population or nothing stands for it. */
const subjectNames: Partial<Readonly<Record<Measure, string>>> = {
  potassium: 'potassium',
  sodium: 'sodium',
  glucose: 'glucose',
  inr: 'INR',
  systolic: 'blood pressure',
};

/** What the values are about, in words that a source uses. */
export function matterOfValues(values: readonly PatientValue[]): readonly string[] {
  return values.flatMap((value) => {
    // Carbon dioxide tells who the patient is, not what was asked.
    if (value.measure === 'carbon-dioxide') return [];
    const deranged = derangementsIn([value]).map(({ name }) => name);
    const name = subjectNames[value.measure];
    return deranged.length > 0 || name === undefined ? deranged : [name];
  });
}

/** The question with the names of what its values show, because sources call "potassium 6.8" hyperkalaemia. */
export function withMatterOfValues(question: string): string {
  return [inFull(question), ...classesOf(question), ...matterOfValues(readValues(question).values)].join(' ');
}

import type { Range } from './range.ts';

/** What is measured of a patient, and read by rule in questions and sources. */
export type Measure =
  | 'potassium'
  | 'sodium'
  | 'glucose'
  | 'inr'
  | 'kidney'
  | 'carbon-dioxide'
  | 'systolic'
  | 'weight'
  | 'age'
  | 'gestation'
  | 'other';

export interface NamedMeasure {
  readonly measure: Measure;
  /** How it is called, without capitals; matches nothing but the name. */
  readonly name: RegExp;
  /** Units that a value of it can have; a value may stand without one. */
  readonly units: RegExp;
  /** Values outside are no values of it: a dose, a year, a typing error. */
  readonly plausible: Range;
  /** To the unit in which it is compared. */
  readonly toCommon?: (value: number, unit: string) => number;
}

const mmol = /^(?:mmol\/l|meq\/l)?$/;

/** Measures that are called by name. Glucose is compared in mmol/L, carbon dioxide in mm Hg. */
export const namedMeasures: readonly NamedMeasure[] = [
  {
    measure: 'potassium',
    name: /(?:serum |plasma )?(?:potassium|(?<!vitamin )\bk\b\+?)/,
    units: mmol,
    plausible: { low: 1, high: 11 },
  },
  {
    measure: 'sodium',
    name: /(?:serum |plasma )?(?:sodium|\bna\b\+?)/,
    units: mmol,
    plausible: { low: 95, high: 190 },
  },
  {
    measure: 'glucose',
    name: /(?:blood |capillary |finger ?stick |plasma |serum )*(?:glucose|sugars?)|\b(?:bg|bgl|cbg|fsbg|bsl)/,
    units: /^(?:mmol\/l|mg\/dl)?$/,
    plausible: { low: 0.5, high: 1500 },
    toCommon: (value, unit) => (unit === 'mg/dl' || (unit === '' && value >= 34) ? value / 18 : value),
  },
  { measure: 'inr', name: /\binrs?/, units: /^$/, plausible: { low: 0.8, high: 30 } },
  {
    measure: 'kidney',
    name: /\be?gfr|\bcr ?cl|creatinine clearance/,
    units: /^(?:ml\/min.*)?$/,
    plausible: { low: 0, high: 200 },
  },
  {
    measure: 'carbon-dioxide',
    name: /\bp?a?co2/,
    units: /^(?:mm ?hg|kpa)?$/,
    plausible: { low: 2, high: 150 },
    toCommon: (value, unit) => (unit === 'kpa' || (unit === '' && value < 18) ? value * 7.5 : value),
  },
  // Read so that they are not taken for words of the question.
  { measure: 'other', name: /\bph/, units: /^$/, plausible: { low: 6.5, high: 8 } },
  { measure: 'other', name: /\b(?:rr|respiratory rate)/, units: /^$/, plausible: { low: 2, high: 90 } },
  { measure: 'other', name: /\b(?:hr|heart rate|pulse)/, units: /^$/, plausible: { low: 15, high: 300 } },
  {
    measure: 'other',
    name: /\b(?:spo2|sao2|o2 sats?|sats?|saturation)/,
    units: /^%?$/,
    plausible: { low: 30, high: 100 },
  },
  { measure: 'other', name: /\b(?:temp(?:erature)?|t)/, units: /^$/, plausible: { low: 28, high: 108 } },
];

/** Numbers that are an emergency by themselves, or a step towards one. */
export type VitalSign =
  | 'low-oxygen'
  | 'low-pressure'
  | 'high-pressure'
  | 'very-high-pressure'
  | 'extreme-pulse'
  | 'fast-breathing'
  /** Under 10 a minute: too slow for somebody who was given an opioid. */
  | 'slow-breathing'
  | 'very-slow-breathing'
  | 'very-fast-breathing'
  | 'fever'
  | 'extreme-temperature'
  | 'deep-coma'
  | 'low-glucose'
  | 'high-glucose'
  | 'high-potassium'
  | 'high-lactate'
  | 'high-inr'
  | 'young-infant'
  | 'child'
  | 'elderly'
  | 'acidosis'
  | 'cold'
  /** Not a number of the body: a line from the ward instead of a case. What it names is then all there is to know. */
  | 'brief';

/**
 * What the numbers in a text say. Thresholds are those of the National Early Warning Score (NEWS2, 2017) where it has one: oxygen ≤ 92 %, systolic
 * ≤ 90 mmHg, pulse ≥ 131 or ≤ 40, breathing ≥ 25 or ≤ 8; ≥ 22 is qSOFA's (Sepsis-3, 2016). Lower case expected.
 */
export function vitalSignsOf(text: string): ReadonlySet<VitalSign> {
  return new Set(
    readings
      .filter(
        ({ pattern, isOut }) =>
          text.search(pattern) !== -1 && [...text.matchAll(pattern)].some((match) => isOut(numbersIn(match))),
      )
      .map(({ sign }) => sign),
  );
}

function numbersIn(match: RegExpMatchArray): readonly number[] {
  return match.slice(1).flatMap((group) => (group === undefined ? [] : [Number(group)]));
}

interface Reading {
  readonly sign: VitalSign;
  readonly pattern: RegExp;
  isOut(numbers: readonly number[]): boolean;
}

const gap =
  '[ :=<~]{0,3}(?:(?:is|are|was|were|of|at|to|just|down to|dropped to|fell to|up to|in the|around|only|now|about|reads|reading|room air|on ra|level|rate) ){0,3}';
const oxygen = new RegExp(
  `\\b(?:sp ?o2|o2 sats?|sats?|o2|pulse ox|oxygen saturations?|saturations?|satting|saturating)${gap}(\\d{2})(?:s\\b| ?%| ?percent|\\b)(?!\\d| ?l)`,
  'g',
);
const pressure = new RegExp(
  `\\b(?:bp|blood pressure|pressure)${gap}(\\d{2,3}) ?\\/ ?(\\d{2,3})|\\b(\\d{2,3})\\/(\\d{2,3}) ?mm ?hg|\\b(1[4-9]\\d|2[0-4]\\d)\\/(1[0-4]\\d|[6-9]\\d)\\b(?!\\.\\d| ?(?:mg|mcg|units?))`,
  'g',
);
const systolic = new RegExp(
  `\\b(?:sbp|systolic(?: blood pressure| bp)?|map)${gap}(\\d{2,3})|\\b(?:bp|blood pressure)${gap}(\\d{2})(?:s| systolic| palp|\\/palp)?\\b(?!\\/)`,
  'g',
);
const pulse = new RegExp(
  `\\b(?:hr|heart rate|pulse(?: rate)?|brady(?:cardic)?|tachy(?:cardic)?)${gap}(\\d{2,3})\\b`,
  'g',
);
const notARate =
  '(?![.+]\\d|-? ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|l|liters?|litres?|%|percent|mg|times a day)\\b)';
const breathing = new RegExp(
  `\\b(?:rr|(?:respiratory|respiration|resp|breathing) rate|resp(?:s|irations?)?|breathing)${gap}(\\d{1,2})\\b${notARate}|\\b(\\d{1,2}) ?(?:breaths?|resps?|respirations?)(?: ?(?:\\/|per|a) ?min(?:ute)?)`,
  'g',
);
const celsius =
  /\b(3[4-9]|4[0-3])(\.\d)? ?(?:°|º|degrees?)? ?c(?:elsius)?\b|\b(?:temp(?:erature)?|t|fever)(?: (?:of|is|was|to|up to|as high as|=))? ?[=:]? ?(3[89]|4[0-3])(\.\d)?\b/g;
const fahrenheit =
  // "92F" alone is a woman of 92.
  /\b(9[0-5](?:\.\d)?) ?(?:°|º|degrees?) ?f(?:ahrenheit)?\b|\b(9[0-5]\.\d) ?f\b|\b(10[0-9])(\.\d)? ?(?:°|º|degrees?)? ?f(?:ahrenheit)?\b|\b(?:temp(?:erature)?|t|fevers?)(?: (?:of|is|was|to|up to|as high as|=))? ?[=:]? ?(10[0-9])(\.\d)?\b/g;
const coma = new RegExp(`\\b(?:gcs|glasgow coma (?:scale|score))${gap}(\\d{1,2})\\b`, 'g');
const glucose = new RegExp(
  `\\b(?:glucose|blood sugar|sugars?|bs|bg|bgl|bsl|cbg|fsbg|fingerstick|accu-?check|dex)${gap}(\\d{1,4})(?:\\.\\d)?\\b(?! ?(?:hours?|g|mmol))`,
  'g',
);
const glucoseInMmol = new RegExp(
  `\\b(?:glucose|blood sugar|sugars?|bg|bgl|bsl|cbg|cbgs?|bm)${gap}(\\d{1,2}(?:\\.\\d)?) ?mmol|\\b(?:glucose|blood sugar|sugars?|bg|bgl|bsl|cbg|bm)${gap}(\\d\\.\\d)\\b`,
  'g',
);
const acidity = new RegExp(`\\bph${gap}([67]\\.\\d{1,2})\\b`, 'g');
const potassium = new RegExp(
  `\\b(?:k\\+?|potassium)${gap}(\\d(?:\\.\\d)?)\\b(?! ?(?:g|hours?|times|mg|days?|years?))`,
  'g',
);
const lactate = new RegExp(`\\b(?:lactate|lactic acid)${gap}(\\d{1,2}(?:\\.\\d)?)\\b`, 'g');
const inr = new RegExp(`\\binr${gap}(\\d{1,2}(?:\\.\\d)?)\\b`, 'g');
/** A few words with somebody in them. */
const aLine = /^(?=.*\b(?:pt|patient|resident|bed \d|room \d)\b)(?:[^ ]+ ?){1,8}$/g;
const years = /\b(\d{1,3})[ -]?(?:years?|yrs?|y\/?o|yo)\b(?:[ -]old)?/g;

const readings: readonly Reading[] = [
  { sign: 'low-oxygen', pattern: oxygen, isOut: ([percent = 99]) => percent <= 92 && percent >= 30 },
  {
    sign: 'low-pressure',
    pattern: pressure,
    isOut: ([upper = 120, lower = 80]) => upper <= 90 && lower < upper && lower >= 15,
  },
  { sign: 'low-pressure', pattern: systolic, isOut: ([upper = 120]) => upper <= 90 && upper >= 30 },
  { sign: 'high-pressure', pattern: pressure, isOut: ([upper = 120, lower = 80]) => upper >= 160 || lower >= 110 },
  { sign: 'very-high-pressure', pattern: pressure, isOut: ([upper = 120, lower = 80]) => upper >= 180 || lower >= 120 },
  { sign: 'extreme-pulse', pattern: pulse, isOut: ([rate = 80]) => rate >= 131 || rate <= 40 },
  { sign: 'fast-breathing', pattern: breathing, isOut: ([rate = 16]) => rate >= 22 },
  { sign: 'slow-breathing', pattern: breathing, isOut: ([rate = 16]) => rate < 10 },
  { sign: 'very-slow-breathing', pattern: breathing, isOut: ([rate = 16]) => rate <= 8 },
  { sign: 'very-fast-breathing', pattern: breathing, isOut: ([rate = 16]) => rate >= 30 },
  { sign: 'fever', pattern: celsius, isOut: ([degrees = 37]) => degrees >= 38 },
  { sign: 'fever', pattern: fahrenheit, isOut: ([degrees = 98]) => degrees >= 100 },
  { sign: 'extreme-temperature', pattern: celsius, isOut: ([degrees = 37]) => degrees >= 41 || degrees < 35 },
  { sign: 'extreme-temperature', pattern: fahrenheit, isOut: ([degrees = 98]) => degrees >= 106 || degrees < 95 },
  { sign: 'cold', pattern: /\b([12]\d|3[0-4])(?:\.\d)? ?(?:°|º|degrees?)? ?c(?:elsius)?\b/g, isOut: () => true },
  { sign: 'deep-coma', pattern: coma, isOut: ([score = 15]) => score <= 12 },
  { sign: 'low-glucose', pattern: glucose, isOut: ([level = 100]) => level >= 15 && level < 54 },
  { sign: 'high-glucose', pattern: glucose, isOut: ([level = 100]) => level >= 300 },
  { sign: 'low-glucose', pattern: glucoseInMmol, isOut: ([level = 6]) => level < 3 },
  { sign: 'high-glucose', pattern: glucoseInMmol, isOut: ([level = 6]) => level > 16.7 },
  { sign: 'acidosis', pattern: acidity, isOut: ([ph = 7.4]) => ph < 7.1 && ph > 6.4 },
  { sign: 'high-potassium', pattern: potassium, isOut: ([level = 4]) => level >= 6.5 },
  { sign: 'high-lactate', pattern: lactate, isOut: ([level = 1]) => level >= 4 },
  { sign: 'high-inr', pattern: inr, isOut: ([level = 1]) => level >= 5 },
  { sign: 'brief', pattern: aLine, isOut: () => true },
  { sign: 'child', pattern: years, isOut: ([age = 40]) => age < 16 },
  { sign: 'child', pattern: /\b(\d{1,2})[ -]?months?[ -]old\b/g, isOut: () => true },
  { sign: 'elderly', pattern: years, isOut: ([age = 40]) => age >= 65 && age < 120 },
  {
    sign: 'young-infant',
    pattern: /\b(\d{1,2})[ -]?(?:weeks?|wks?|wk)[ -]?old\b/g,
    isOut: ([weeks = 52]) => weeks <= 13,
  },
  { sign: 'young-infant', pattern: /\b(\d{1,2})[ -]?days?[ -]?old\b/g, isOut: () => true },
  { sign: 'young-infant', pattern: /\b([012])[ -]?months?[ -]?old\b/g, isOut: () => true },
];

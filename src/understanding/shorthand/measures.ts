/** A figure of a patient: a weight, an age, a laboratory value. Offsets in UTF-16 units, end exclusive. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  /** What was measured: two figures of one kind exclude each other. */
  readonly of: string;
}

const names =
  'egfr|gfr|crcl|creatinine clearance|inr|potassium|k|sodium|na|spo2|sats?|sat|o2 sats?|bp|hr|qtc|a1c|hba1c|bg|glucose|blood sugar|lactate|creatinine|cr|scr|hgb|hb|platelets|plt|weight|bmi|temp|temperature|rr|gcs|level|age';
const join =
  '(?:\\s*(?:of|is|was|at|=|:|<|>|≤|≥|below|above|under|over|less than|greater than|drops? to|rises? to)\\s*)*';
const named = new RegExp(
  `(?<![\\p{L}\\p{N}]|vit |vitamin )(${names})${join}\\s*\\d+(?:[./]\\d+)?(?:\\s*(?:%|mmol/l|meq/l|mg/dl|ml/min|kg)(?![\\p{L}]))?(?!\\d|\\s*(?:mg|mcg|g|units?|ml)(?![\\p{L}]))`,
  'giu',
);
const weight = /(?<![\p{L}\p{N}.])\d+(?:\.\d+)?\s*(?:-\s*)?(?:kgs?|kilos?|lbs?|pounds?)(?![\p{L}/])/giu;
const age =
  /(?<![\p{L}\p{N}.])(?:\d+\s*(?:-\s*)?(?:yo|y\/o|years?(?:[ -]old)?|yrs?(?:[ -]old)?|months?[ -]olds?|mo|weeks?[ -]olds?)|(?:aged|over|under) \d+)(?![\p{L}])/giu;
const pressure = /(?<![\p{L}\p{N}/.])\d{2,3}\/\d{2,3}(?![\p{L}\p{N}/])/gu;
const duration =
  /(?<![\p{L}\p{N}.])\d+(?:\s*(?:-|to|or)\s*\d+)?\s*(?:hours?|hrs?|days?|weeks?|wks?)(?![ -]olds?|[\p{L}])/giu;

const sameMeasure: Readonly<Record<string, string>> = {
  gfr: 'egfr',
  crcl: 'egfr',
  'creatinine clearance': 'egfr',
  k: 'potassium',
  na: 'sodium',
  sat: 'spo2',
  sats: 'spo2',
  'o2 sat': 'spo2',
  'o2 sats': 'spo2',
  hba1c: 'a1c',
  bg: 'glucose',
  'blood sugar': 'glucose',
  cr: 'creatinine',
  scr: 'creatinine',
  hb: 'hgb',
  plt: 'platelets',
  temperature: 'temp',
};

/** The figures that a text tells of a patient, in order. Doses of a drug are none. */
export function measuresIn(text: string): readonly Measure[] {
  const spans = (pattern: RegExp, of: (match: RegExpExecArray) => string): readonly Measure[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      of: of(match),
    }));
  const found = [
    ...spans(named, (match) => kindNamed(match[1] ?? '')),
    ...spans(weight, () => 'weight'),
    ...spans(age, () => 'age'),
    ...spans(pressure, () => 'bp'),
    ...spans(duration, () => 'duration'),
  ];
  return found
    .filter((one, at) => !found.slice(0, at).some((other) => other.start < one.end && one.start < other.end))
    .toSorted((one, other) => one.start - other.start);
}

function kindNamed(name: string): string {
  const plain = name.toLowerCase();
  return sameMeasure[plain] ?? plain;
}

/** The measure that a text is, and nothing else; null when it is none. */
export function measureAlone(text: string): Measure | null {
  const [only, ...more] = measuresIn(text);
  if (only === undefined || more.length > 0) return null;
  const rest = text.slice(0, only.start) + text.slice(only.end);
  return /^(?!if\b)(?:\s|[,.?!]|with|at|the|an?|of|is|her|his|their|weighs|weighing|patient|child|kid|in|for|and)*$/i.test(
    rest,
  ) && !/\b(?:child|kid)\b/i.test(rest)
    ? only
    : null;
}

/** A measure as the last words of a question. */
export function tellMeasure(text: string, { start, end, of }: Measure): string {
  const said = text.slice(start, end).trim();
  if (of === 'weight' && /^\d/.test(said)) return `with a weight of ${said}`;
  if (of === 'bp' && /^\d/.test(said)) return `with a BP of ${said}`;
  if (of === 'age') return tellAge(said);
  return of === 'duration' ? `for ${said}` : `with ${said.replace(/ (?:is|was) (?=[\d<>])/i, ' of ')}`;
}

function tellAge(said: string): string {
  if (/^over|^under/i.test(said)) return `in a patient ${said}`;
  const plain = said
    .replace(/^aged /i, '')
    .replace(/[ -]*olds?$/i, '')
    .replace(/[ -]*(?:yo|y\/o|years?|yrs?)$/i, ' years')
    .replace(/[ -]*(?:months?|mo)$/i, ' months')
    .replace(/[ -]*weeks?$/i, ' weeks');
  return `in a patient aged ${/^\d+$/.test(plain) ? `${plain} years` : plain}`;
}

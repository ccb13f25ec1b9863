/** What must not change when words do: numbers with their units, and how often a text says no. */
export interface Facts {
  /** "10 mg", "1.5", "50 %": digits as plain decimals, units lower case, one space between. Sorted, each once. */
  readonly quantities: readonly string[];
  /** How many words deny: not, no, never, without, cannot, n't. */
  readonly negations: number;
}

// Longest first, so that "mcg/kg" is not read as "mcg".
const units =
  'mcg/kg|mg/kg|g/kg|ml/kg|units/kg|mg/dl|g/dl|mmol/l|mmol/mol|meq/l|ml/min|mg/day|g/day|mm hg|mmhg|micrograms?|milligrams?|mcg|mg|kg|ml|iu|units?|mmol|meq|g|l|%|percent|per cent|hours?|minutes?|days?|weeks?|months?|years?|hz|joules?|degrees?|times';

const quantity = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s*(?:-\\s*)?(${units})(?![\\p{L}]))?`, 'giu');
const negation = /\b(?:not|no|never|without|cannot|nor|neither|none)\b|n['’]t\b/giu;

export function factsOf(text: string): Facts {
  const quantities = new Set<string>();
  for (const [, digits, unit] of text.matchAll(quantity)) {
    const number = String(Number((digits ?? '').replace(/,(?=\d{3})/g, '').replace(/,$/, '')));
    quantities.add(unit === undefined ? number : `${number} ${plainUnit(unit)}`);
  }
  return { quantities: [...quantities].toSorted(), negations: [...text.matchAll(negation)].length };
}

/** The bare numbers of a text, as plain decimals. */
export function numbersOf(text: string): ReadonlySet<string> {
  return new Set(factsOf(text).quantities.map((item) => item.split(' ')[0] ?? item));
}

function plainUnit(unit: string): string {
  const lower = unit.toLowerCase();
  if (lower === 'percent' || lower === 'per cent') return '%';
  if (lower === 'mmhg') return 'mm hg';
  if (lower.startsWith('microgram')) return 'mcg';
  if (lower.startsWith('milligram')) return 'mg';
  return lower.replace(/^(hour|minute|day|week|month|year|unit|joule|degree)s$/, '$1');
}

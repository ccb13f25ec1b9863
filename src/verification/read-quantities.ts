import type { Term } from './terms/term.ts';
import { isSameAmount, isTimeUnit } from './terms/units.ts';

/** A number with what belongs to it. */
export interface Quantity {
  readonly value: number;
  /** "mg", "mg/kg"; "" when the number stands alone. */
  readonly unit: string;
  /** Which side of the number is meant; "" when the number itself is. */
  readonly comparator: string;
}

/** Every number of a text, in order. In "10, 20 or 40 mg" and "10 to 80 mg" the unit belongs to all. */
export function readQuantities(terms: readonly Term[]): readonly Quantity[] {
  return terms.flatMap((term, at) => {
    if (term.value === null) return [];
    const own = unitFrom(terms, at + 1);
    const unit = own.name === '' ? sharedUnit(terms, at + 1) : own.name;
    return [{ value: term.value, unit, comparator: comparatorOf(terms, at, at + 1 + own.length) }];
  });
}

/** Whether two quantities name one amount, as far as their units tell; the unit may be left out where it is one of time. */
export function agreeInAmount(said: Quantity, quoted: Quantity): boolean {
  if (said.unit === '' && (quoted.unit === '' || isTimeUnit(quoted.unit))) return said.value === quoted.value;
  return isSameAmount(said.value, said.unit, quoted.value, quoted.unit);
}

function unitFrom(terms: readonly Term[], at: number): { readonly name: string; readonly length: number } {
  const first = terms[at];
  if (first?.kind !== 'unit') return { name: '', length: 0 };
  let name = nameOf(first);
  let length = 1;
  while (terms[at + length]?.key === 'small:per' && terms[at + length + 1]?.kind === 'unit') {
    name += `/${nameOf(terms[at + length + 1])}`;
    length += 2;
  }
  return { name, length };
}

/** The unit of the last number of a list or a range. */
function sharedUnit(terms: readonly Term[], from: number): string {
  const depth = terms[from - 1]?.depth;
  let at = from;
  while (terms[at]?.depth === depth && (listWords.has(terms[at]?.key ?? '') || terms[at]?.kind === 'number')) {
    const unit = terms[at]?.kind === 'number' ? unitFrom(terms, at + 1).name : '';
    if (unit !== '') return unit;
    at += 1;
  }
  return '';
}

const listWords: ReadonlySet<string> = new Set(['small:and', 'small:or', 'small:to', 'small:through', 'small:per']);

function comparatorOf(terms: readonly Term[], at: number, behind: number): string {
  const sides = [
    { term: terms[at - 1], standsBehind: false },
    { term: terms[behind], standsBehind: true },
  ];
  const own = sides.find(({ term, standsBehind }) => term?.kind === 'comparator' && isBehind(term) === standsBehind);
  return nameOf(own?.term);
}

/** "Or older" belongs to the number before it, "at least" to the one after. */
function isBehind(comparator: Term): boolean {
  return /^(?:or|and|of|old) /.test(comparator.words);
}

function nameOf(term: Term | undefined): string {
  return term?.key.split(':')[1] ?? '';
}

import type { Term } from './terms/term.ts';
import { isSameAmount, isTimeUnit } from './terms/units.ts';

/** A number with what belongs to it. */
export interface Quantity {
  readonly value: number;
  /** "mg", "mg/kg"; "" when the number stands alone. */
  readonly unit: string;
  /** Which side of the number is meant; "" when the number itself is. */
  readonly comparator: string;
  /** The place of the number among the terms. */
  readonly at: number;
}

/** Every number of a text, in order. In "10, 20 or 40 mg" and "10 to 80 mg" the unit belongs to all. */
export function readQuantities(terms: readonly Term[]): readonly Quantity[] {
  return terms.flatMap((term, at) => {
    if (term.value === null) return [];
    const behind = levelBehind(terms, at);
    const own = unitFrom(behind, 0);
    const unit = own.name === '' ? sharedUnit(behind) : own.name;
    return [{ value: term.value, unit, comparator: comparatorOf(terms[at - 1], behind[own.length]), at }];
  });
}

/** The terms behind a number, without what stands in brackets: "61.7 (10.8) years". */
function levelBehind(terms: readonly Term[], at: number): readonly Term[] {
  const depth = terms[at]?.depth ?? 0;
  const level: Term[] = [];
  for (const term of terms.slice(at + 1, at + 1 + farthest)) {
    if (term.depth < depth) break;
    if (term.depth === depth) level.push(term);
  }
  return level;
}

const farthest = 24;

/** Whether two quantities name one amount, as far as their units tell; the unit may be left out where it is one of time. */
export function agreeInAmount(said: Quantity, quoted: Quantity): boolean {
  if (said.unit === '' && (quoted.unit === '' || isTimeUnit(quoted.unit))) return said.value === quoted.value;
  return isSameAmount(said.value, said.unit, quoted.value, quoted.unit);
}

function unitFrom(terms: readonly Term[], at: number): { readonly name: string; readonly length: number } {
  const first = terms[at];
  if (first?.kind !== 'unit' || first.isFresh) return { name: '', length: 0 };
  let name = nameOf(first);
  let length = 1;
  while (terms[at + length]?.key === 'small:per' && terms[at + length + 1]?.kind === 'unit') {
    name += `/${nameOf(terms[at + length + 1])}`;
    length += 2;
  }
  return { name, length };
}

/** The unit of the last number of a list or a range. */
function sharedUnit(behind: readonly Term[]): string {
  for (const [at, term] of behind.entries()) {
    if (term.kind !== 'number' && !listWords.has(term.key)) return '';
    const unit = term.kind === 'number' ? unitFrom(behind, at + 1).name : '';
    if (unit !== '') return unit;
  }
  return '';
}

const listWords: ReadonlySet<string> = new Set(['small:and', 'small:or', 'small:to', 'small:through', 'small:per']);

function comparatorOf(before: Term | undefined, behind: Term | undefined): string {
  if (before?.kind === 'comparator' && !isBehind(before)) return nameOf(before);
  return behind?.kind === 'comparator' && isBehind(behind) ? nameOf(behind) : '';
}

/** "Or older" belongs to the number before it, "at least" to the one after. */
function isBehind(comparator: Term): boolean {
  return /^(?:or|and|of|old) /.test(comparator.words);
}

function nameOf(term: Term | undefined): string {
  return term?.key.split(':')[1] ?? '';
}

import { factsOf } from '../domain/facts.ts';
import type { Reading } from './read-wording.ts';

/**
 * Whether the question that the board approved names a number, and the asked one another: "after 2 years" beside "after 5 years". An alias may
 * leave the number out and means it all the same; one that names the asked number was approved with the rest.
 * @param wordings all of the article, the question that the board approved first
 */
export function nameOtherNumbers(question: Reading, wordings: readonly Reading[]): boolean {
  const [approved] = wordings;
  if (approved === undefined || !differ(question, approved)) return false;
  return !wordings.some((wording) => wording.numbers.size > 0 && !differ(question, wording));
}

/** Both name numbers and share none, or none of one unit: "70 mg after 2 years", "70 mg after 5 years". */
function differ(question: Reading, wording: Reading): boolean {
  if (isApart(question.numbers, wording.numbers)) return true;
  const asked = byUnit(question.text);
  return [...byUnit(wording.text)].some(([unit, written]) => isApart(asked.get(unit) ?? new Set(), written));
}

function isApart(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size > 0 && others.size > 0 && ![...some].some((number) => others.has(number));
}

/** A number without a unit may be one of any, so it is left to the comparison of all. */
function byUnit(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const quantity of factsOf(text).quantities) {
    const [number = '', ...unit] = quantity.split(' ');
    if (unit.length === 0) continue;
    const known = numbers.get(unit.join(' ')) ?? new Set();
    numbers.set(unit.join(' '), known.add(number));
  }
  return numbers;
}

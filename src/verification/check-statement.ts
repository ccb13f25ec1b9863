import { type CheckName, type Verdict, verdictOf } from '../domain/verdict.ts';
import { directionFails } from './checks/check-direction.ts';
import { entailmentFails } from './checks/check-entailment.ts';
import { failedNames } from './checks/check-names.ts';
import { negationFails } from './checks/check-negation.ts';
import { failedOrder } from './checks/check-order.ts';
import { failedQuantities } from './checks/check-quantities.ts';
import { compare } from './compared.ts';

// No sentence is longer, and none rests on more.
const longestStatement = 1_200;
const longestQuotes = 12_000;

/**
 * Whether a statement says what its quotes say: the same numbers, units, frequencies, drugs, dose forms, populations, directions
 * and denials, and hardly another word of meaning. Rules only; fails rather than guesses.
 */
export function checkStatement(statement: string, quotes: readonly string[]): Verdict {
  const isTooLong = statement.length > longestStatement || quotes.join('').length > longestQuotes;
  if (isTooLong) return verdictOf(new Set(['entailment']));
  // Word for word the quote: there is nothing to compare. Only the whole of it, because a part may leave out a "not".
  if (quotes.includes(statement)) return verdictOf(new Set());
  const compared = compare(statement, quotes);
  const failed = new Set<CheckName>([
    ...failedQuantities(compared),
    ...failedNames(compared),
    ...failedOrder(compared),
  ]);
  if (directionFails(compared)) failed.add('direction');
  if (negationFails(compared)) failed.add('negation');
  if (entailmentFails(compared)) failed.add('entailment');
  return verdictOf(failed);
}

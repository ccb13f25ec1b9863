import { readQuantities } from '../../verification/read-quantities.ts';
import { readTerms } from '../../verification/terms/read-terms.ts';
import type { Term } from '../../verification/terms/term.ts';

/** Whether two sentences that share most words differ in a number, a side of it, a drug or a denial: then neither repeats the other. */
export function saysOtherFacts(one: string, other: string): boolean {
  const facts = factsOf(readTerms(one));
  const others = factsOf(readTerms(other));
  return facts.size !== others.size || [...facts].some((fact) => !others.has(fact));
}

function factsOf(terms: readonly Term[]): ReadonlySet<string> {
  const kinds: readonly Term['kind'][] = ['drug', 'negation', 'population', 'dose-form', 'frequency'];
  return new Set([
    ...terms.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key),
    ...readQuantities(terms).map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`),
  ]);
}

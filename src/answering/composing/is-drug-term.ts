import { genericNames } from '../../domain/lexicon/drug-names.ts';
import { termsOf } from './terms.ts';

const drugTerms: ReadonlySet<string> = new Set(
  [...new Set(genericNames.values())].flatMap((name) => [...termsOf(name)]),
);

/** Whether a term is a drug's generic name; brands have become generic names before. */
export function isDrugTerm(term: string): boolean {
  return drugTerms.has(term);
}

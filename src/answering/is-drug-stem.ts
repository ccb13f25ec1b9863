import { stem } from '../domain/words.ts';
import { genericNames } from '../matching/lexicon/drug-names.ts';

const drugStems: ReadonlySet<string> = new Set([...genericNames.keys()].map(stem));

/** Whether a stem is that of a drug's generic or brand name. */
export function isDrugStem(word: string): boolean {
  return drugStems.has(word);
}

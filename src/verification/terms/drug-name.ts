import { genericNames } from '../../domain/lexicon/drug-names.ts';
import { stem } from '../../domain/words.ts';
import { drugEndings, drugWords } from '../../screening/words/drug-words.ts';

// Everyday words that end like a medicine.
const otherWords: ReadonlySet<string> = new Set(
  'accept april caesarean concept cline decline except incline intercept nucleotide peptide polypeptide percept precept recline steroid potassium fluoride alcohol garlic ginger omega inhaler saline reservoir'.split(
    ' ',
  ),
);

/** The generic name of a medicine: from the list of names, else the word itself when it is listed or ends like one. @returns null for other words. */
export function drugNameOf(word: string): string | null {
  const known = genericNames.get(word);
  if (known !== undefined) return known;
  const single = stem(word);
  if (otherWords.has(single) || otherWords.has(word)) return null;
  if (drugWords.has(word) || drugWords.has(single)) return single;
  if (single.length < 6) return null;
  const ending = endingsByTail
    .get(single.slice(-2))
    ?.find((end) => single.endsWith(end) && single.length > end.length + 1);
  return ending === undefined ? null : single;
}

/** By their last two letters, so that a word is compared with few. */
const endingsByTail: ReadonlyMap<string, readonly string[]> = new Map(
  drugEndings.map((ending) => [ending.slice(-2), drugEndings.filter((other) => other.slice(-2) === ending.slice(-2))]),
);

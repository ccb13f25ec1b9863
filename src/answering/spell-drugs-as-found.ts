import { genericNames } from '../domain/lexicon/drug-names.ts';
import { stem, wordsOf } from '../domain/words.ts';
import type { FoundPassage } from '../finding/found-passage.ts';
import { drugsNamed } from '../matching/drugs-named.ts';
import { isSameWord } from '../matching/same-word.ts';

/** Shorter words differ too much in one letter. */
const wordsThatMaySlip = /\p{L}{6,}/gu;

/**
 * The question with its misspelt drugs as the passages spell them: finding understands "warfrin", and no sentence of a source speaks of it.
 * A word that is a drug of its own, or may be two of those found, stays as it is.
 */
export function spellDrugsAsFound(question: string, found: readonly FoundPassage[]): string {
  const names = drugsIn(found);
  return question.replace(wordsThatMaySlip, (typed) => {
    const word = typed.toLowerCase();
    if (names.has(word) || genericNames.has(word)) return typed;
    const meant = [...names].filter(([name]) => isSameWord(stem(word), stem(name)));
    const generics = new Set(meant.map(([, generic]) => generic));
    const [name] = meant[0] ?? [];
    const isSure = generics.size === 1 && [...drugsNamed([word])].every((drug) => generics.has(drug));
    return name !== undefined && isSure ? name : typed;
  });
}

/** By name in lower case, what the drug is called in full: those of the labels found, and those that the passages speak of. */
function drugsIn(found: readonly FoundPassage[]): ReadonlyMap<string, string> {
  const spoken = found.flatMap(({ passage }) => wordsOf(passage.text).filter((word) => genericNames.has(word)));
  const ofLabels = found.flatMap(({ source }) =>
    source.kind === 'label'
      ? [source.drug.generic, ...source.drug.brands].map((name) => [name, source.drug.generic])
      : [],
  );
  return new Map(
    [...spoken.map((name) => [name, name]), ...ofLabels].map(([name = '', generic = name]) => {
      const small = generic.toLowerCase();
      return [name.toLowerCase(), genericNames.get(small) ?? small];
    }),
  );
}

import { genericNames } from '../domain/lexicon/drug-names.ts';
import { stem } from '../domain/words.ts';
import { isPlain } from './lexicon/plain-words.ts';
import { diceOf, trigramsOf } from './likeness.ts';
import { readPhrases } from './read-phrases.ts';
import { weightOf } from './word-weights.ts';

/** Endings that the names of whole classes of drugs share (USAN stems). */
const drugEnding =
  /^[a-z]{2,}(?:pril|sartan|olol|statin|mab|tinib|cillin|mycin|conazole|prazole|gliptin|gliflozin|parin|triptan|floxacin|cycline|dronate|setron|lukast|dafil|azepam|zolam|thiazide|glutide|xaban|gatran|ciclovir|cyclovir|navir|tegravir|buvir)$/;

const alikeFrom = 0.6;
const spelt = [...genericNames].map(([name, generic]) => ({ name, generic, letters: trigramsOf(name) }));

/** Generic names of the drugs among the words, slips of the pen understood; an unknown word with a drug's ending counts as a drug. */
export function drugsNamed(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => drugNamed(word) ?? []));
}

function drugNamed(word: string): string | null {
  const known = genericNames.get(word) ?? (drugEnding.test(word) ? word : null);
  if (known !== null || word.length < 7 || isKnownWord(word)) return known;
  return nearestName(word);
}

/** Common words and those of the ward are words, not drugs misspelt: "diabetes" is no slip for "DiaBeta". */
function isKnownWord(word: string): boolean {
  const [term = word] = readPhrases([word]);
  return term !== stem(word) || weightOf(term) < 1 || isPlain(term);
}

function nearestName(word: string): string | null {
  const letters = trigramsOf(word);
  let best: string | null = null;
  let likeness = alikeFrom;
  for (const { name, generic, letters: other } of spelt) {
    if (name[0] !== word[0] || Math.abs(name.length - word.length) > 2) continue;
    const value = diceOf(letters, other);
    if (value >= likeness) [best, likeness] = [generic, value];
  }
  return best;
}

import { bodyAndSymptomWords } from './body-and-symptom-words.ts';
import { brandWords } from './brand-words.ts';
import { careWords, wardAbbreviations } from './care-words.ts';
import { conditionWords } from './condition-words.ts';
import { conditionEndings, drugEndings, drugWords } from './drug-words.ts';

/** True for a word of the clinic, by list or by ending. Lower case expected; a plural or possessive -s is seen through. */
export function isClinicalWord(word: string): boolean {
  const singular = word.replace(/'s$|s'$|s$/, '').replace(/ie$/, 'y');
  return isListed(word) || isListed(singular) || hasClinicalEnding(singular);
}

/** How many words of a text are of the clinic. */
export function countClinicalWords(text: string): number {
  return (text.toLowerCase().match(/[\p{L}][\p{L}\p{N}'-]*/gu) ?? []).filter((word) =>
    word.split('-').some((part) => isClinicalWord(part)),
  ).length;
}

function isListed(word: string): boolean {
  return lists.some((list) => list.has(word));
}

function hasClinicalEnding(word: string): boolean {
  return (
    (word.length >= 5 && drugEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))) ||
    (word.length >= 6 && conditionEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)))
  );
}

const lists = [brandWords, bodyAndSymptomWords, conditionWords, careWords, drugWords, wardAbbreviations];

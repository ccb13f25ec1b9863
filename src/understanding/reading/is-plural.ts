import { wordList } from '../../screening/words/word-list.ts';

const plurals = wordList(
  'people children men women teeth feet mice geese criteria bacteria data media phenomena alumni fungi oxen cattle police they them',
);
/** Singular or uncountable in spite of the ending. */
const singulars = wordList(
  'diabetes rabies measles mumps herpes series species aids physics mathematics politics economics news lens gas bus canvas atlas alias christmas texas',
);

/** Whether "they" rather than "it" stands for the noun. */
export function isPlural(noun: string): boolean {
  if (plurals.has(noun)) return true;
  return noun.length > 3 && /[^sui]s$/.test(noun) && !singulars.has(noun) && !/[A-Z]/.test(noun);
}

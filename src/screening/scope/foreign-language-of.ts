import { type Language, languages } from '../../domain/language.ts';
import { bodyAndSymptomWords } from '../words/body-and-symptom-words.ts';
import { careWords, wardAbbreviations } from '../words/care-words.ts';
import { conditionWords } from '../words/condition-words.ts';
import { type LanguageWords, languageWords, sharedWords } from '../words/language-words.ts';
import { isNoName } from '../words/no-name-words.ts';
import { wordList } from '../words/word-list.ts';

/**
 * The language that a text is plainly written in when that is not English; `unknown` for another script. Null for English, and for what is too short
 * to tell: medicines, names and Latin terms have no language. Expects cleaned text.
 */
export function foreignLanguageOf(text: string): Language | 'unknown' | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/[\p{Script=Latin}\p{Script=Greek}]/gu)?.length ?? 0;
  if (letters >= 4 && latin < letters / 2) return 'unknown';
  const words = wordsIn(text);
  const english = words.filter((word) => smallWords.has(word)).length;
  const known = new Set(words.filter(isEnglish));
  const shown = languages
    .map((language) => ({ language, ...marksOf(words, known, languageWords[language]) }))
    .filter(({ small, clinical, known }) => isForeign({ small, clinical, known, english }, words.length))
    .toSorted((a, b) => b.small + 2 * b.clinical - (a.small + 2 * a.clinical));
  return shown[0]?.language ?? null;
}

interface Marks {
  /** How many different small words, and different clinical words, of the language the text holds. */
  readonly small: number;
  readonly clinical: number;
  /** Words that are English and not of the language. */
  readonly known: number;
}

/** Either its small words outnumber those of English (two alone may stand in a name: "Gilles de la Tourette"), or its clinical words those. */
function isForeign({ small, clinical, known, english }: Marks & { readonly english: number }, total: number): boolean {
  const marks = small + clinical;
  if (marks < total * 0.2) return false;
  return (small >= 3 && marks > english && marks > known / 2) || (clinical >= 1 && marks > known);
}

/** @param english those of the words that are */
function marksOf(
  words: readonly string[],
  english: ReadonlySet<string>,
  { small, clinical, ending }: LanguageWords,
): Marks {
  const isClinical = (word: string) =>
    clinical.has(word) || (word.length >= 7 && ending.test(word) && !english.has(word));
  const isSmall = (word: string) => small.has(word) && !smallWords.has(word) && !sharedWords.has(word);
  return {
    small: new Set(words.filter((word) => isSmall(word) && !isClinical(word))).size,
    clinical: new Set(words.filter(isClinical)).size,
    known: words.filter((word) => english.has(word) && !isSmall(word) && !isClinical(word)).length,
  };
}

/** Abbreviations are no words: "IL-28" is no Italian article. */
function wordsIn(text: string): readonly string[] {
  const isShouted = !/\p{Ll}/u.test(text);
  return [...text.matchAll(/\p{L}+/gu)]
    .filter(({ 0: word }) => isShouted || word.length > 3 || !/^\p{Lu}{2,}$/u.test(word))
    .map(({ 0: word }) => word.toLowerCase());
}

function isEnglish(word: string): boolean {
  return smallWords.has(word) || (!sharedWords.has(word) && (isNoName(word) || lists.some((list) => list.has(word))));
}

const lists = [bodyAndSymptomWords, conditionWords, careWords, wardAbbreviations];

const smallWords =
  wordList(`the a an of to in is are was were be for on with at by from and or not no what how when which who why does do did can could should would will may
  i my me we you your he she it his her their this that these those there has have had any after before if then than more most about into as but so`);

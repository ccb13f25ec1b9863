import { genericNames } from '../../domain/lexicon/drug-names.ts';
import { populationsOf } from '../../matching/populations.ts';
import { conditionWords } from '../../screening/words/condition-words.ts';
import { conditionEndings, drugEndings, drugWords } from '../../screening/words/drug-words.ts';
import { wordList } from '../../screening/words/word-list.ts';
import { isTreatmentNoun } from '../words/attribute-nouns.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import { symptomWords } from '../words/symptom-words.ts';

/** `circumstance`: for whom or in what state something is asked (pregnancy, kidney failure, a child), not what it is asked about. */
export type Kind = 'remedy' | 'condition' | 'circumstance' | 'thing';

/** What a noun phrase names, as far as its words show; the last word counts first. */
export function kindOfPhrase(words: readonly string[]): Kind {
  const singular = words.map((word) => word.replace(/'s$|(?<=[^sui])s'?$/, ''));
  const head = singular.at(-1) ?? '';
  if (isPersonNoun(words.at(-1) ?? '') || isPersonNoun(head)) return 'circumstance';
  if (isCircumstance(words)) return 'circumstance';
  if (isRemedy(head)) return 'remedy';
  if (isCondition(head)) return 'condition';
  if (singular.some(isRemedy)) return 'remedy';
  return singular.some(isCondition) ? 'condition' : 'thing';
}

function isCircumstance(words: readonly string[]): boolean {
  const populations = populationsOf(words.join(' '));
  return [...populations].some((population) => population !== 'male' && population !== 'female');
}

function isRemedy(word: string): boolean {
  return drugWords.has(word) || genericNames.has(word) || isTreatmentNoun(word) || remedyEnding.test(word);
}

function isCondition(word: string): boolean {
  return symptomWords.has(word) || (conditionWords.has(word) && !noDisorders.has(word)) || conditionEnding.test(word);
}

/** Listed among words of the clinic, but no disorders. */
const noDisorders = wordList('growth exposure death birth fall cold audience arrest carrier stone mole strain');

const remedyEnding = new RegExp(`^(?=.{6}).{2,}(?:${drugEndings.join('|')})$`);
const conditionEnding = new RegExp(`^(?=.{6}).{2,}(?:${conditionEndings.join('|')})$`);

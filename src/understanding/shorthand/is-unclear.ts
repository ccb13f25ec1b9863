import { stopWords, wordsOf } from '../../domain/words.ts';
import { isAside } from '../is-aside.ts';
import { isJotted } from '../reading/is-jotted.ts';
import { readWords } from '../reading/read-words.ts';
import { isClinical, lastSubject, subjectOf } from './subject.ts';

const mostContentWords = 3;

/**
 * Whether a follow-up that no rule completed says too little to be looked up: a word or two without a subject of their own, in a thread on medicine.
 * Searched as they are, they find what happens to share a word with them; so does "are you sure?", which asks about the answer.
 * @param thread what was understood before, oldest first
 */
export function isUnclear(text: string, thread: readonly string[]): boolean {
  const earlier = thread.filter((question) => !isAside(question));
  if (earlier.length === 0 || !isClinical(lastSubject(earlier))) return false;
  if (isAside(text)) return true;
  const content = wordsOf(text).filter((word) => !stopWords.has(word));
  return content.length <= mostContentWords && !standsAlone(text);
}

/** A subject, and something that is asked of it: "gout treatment", "ibuprofen in pregnancy", "catheter removal". */
function standsAlone(text: string): boolean {
  const { mentions } = subjectOf(text);
  const hasName = mentions.some(({ kind, isCondition }) => kind === 'drug' || isCondition);
  const hasMatter = mentions.some(({ kind }) => kind === 'matter');
  if (!isJotted(readWords(text))) return hasName || hasMatter;
  return hasName ? mentions.length > 1 : hasMatter && mentions.some(({ kind }) => kind === 'want');
}

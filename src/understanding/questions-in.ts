import { contentStems, wordsOf } from '../domain/words.ts';
import { genericNames } from '../matching/lexicon/drug-names.ts';

const opener = '(?:what|how|can|could|may|is|are|should|does|do|did|when|which|why|who|will)';
const boundary = new RegExp(
  `(?<=\\?)\\s+|[,;.]?\\s+(?:and|also|plus|or)\\s+(?=(?:also\\s+)?${opener}\\b)|[,;.]\\s+(?=${opener}\\b)`,
  'i',
);
const asking = new RegExp(`^(?:(?:and|also|plus|or)\\s+)*${opener}\\b|\\?$`, 'i');
const pronoun = /\b(it|its|this|that|they|them)\b/i;
const mostQuestions = 3;

/**
 * The questions of a message that asks several, at most three; a pronoun is followed by the drug that was named last before it, because
 * each is searched alone. [] when the message asks one.
 */
export function questionsIn(message: string): readonly string[] {
  const parts = message.split(boundary).map((part) => part.trim());
  const questions = parts.filter((part) => asking.test(part) && contentStems(part).size > 1);
  if (questions.length < 2) return [];
  let drug: string | undefined;
  return questions.slice(0, mostQuestions).map((question) => {
    const own = wordsOf(question).findLast((word) => genericNames.has(word));
    const meant = own === undefined && pronoun.test(question) ? drug : undefined;
    drug = own ?? drug;
    return meant === undefined ? question : `${question} ${meant}`;
  });
}

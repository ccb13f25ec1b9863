import { contentStems } from '../domain/words.ts';
import { finishQuestion } from './finish-question.ts';
import { isAside } from './is-aside.ts';
import { isJotted } from './reading/is-jotted.ts';
import { readWords } from './reading/read-words.ts';
import { namesAttribute } from './shorthand/attribute.ts';
import { mentionsIn } from './shorthand/mentions.ts';
import { standAlone } from './stand-alone.ts';

const opener = '(?:what|how|can|could|may|is|are|should|does|do|did|when|which|why|who|will)';
const boundary = new RegExp(
  `(?<=\\?)\\s*|[,;.]?\\s+(?:and|also|plus|or)\\s+(?=(?:also\\s+)?${opener}\\b)|[,;.]\\s+(?=${opener}\\b)`,
  'i',
);
const asking = new RegExp(`^(?:(?:and|also|plus|or)\\s+)*${opener}\\b|\\?$`, 'i');
const joining = /^(?:(?:and|also|plus|or|then|lastly|finally)[\s,]+)+/i;
const mostQuestions = 4;

/**
 * The questions of a message that asks several, at most four, each standing alone: each is searched alone, and offered as a button. [] when the
 * message asks one.
 */
export function questionsIn(message: string): readonly string[] {
  const asked = partsOf(message).filter(isQuestion);
  return asked.length < 2 ? [] : inTurn(asked.slice(0, mostQuestions), []);
}

/**
 * A message in a thread that holds several questions and nothing else: each of them, standing alone with what was asked before.
 * @param before what was asked in the thread, oldest first
 * @returns [] when it asks one, or tells something besides
 */
export function questionsInThread(message: string, before: readonly string[]): readonly string[] {
  const parts = message.split(/(?<=\?)\s+/).map((part) => part.trim());
  const isAsking = parts.length > 1 && parts.every((part) => part.endsWith('?') && isQuestion(part));
  return isAsking ? inTurn(parts, before) : [];
}

/** A word or two lean on the last question that named a subject, not on one another: "dose? kidney? crushed?" are three questions of one drug. */
function inTurn(parts: readonly string[], before: readonly string[]): readonly string[] {
  const questions: string[] = [];
  let topic = before;
  for (const part of parts) {
    const typed = part.replace(joining, '');
    const isWord = isJotted(readWords(typed));
    const question = finishQuestion(standAlone(typed, isWord ? topic : [...before, ...questions]));
    questions.push(question);
    if (topic.length === 0 || namesSubject(typed)) topic = [...before, question];
  }
  return questions;
}

function namesSubject(text: string): boolean {
  return mentionsIn(text).some(({ kind, isCondition }) => kind === 'drug' || isCondition);
}

function isQuestion(part: string): boolean {
  return asking.test(part) && contentStems(part).size > 0 && !isAside(part);
}

/** At question marks, before an opening word, and around what is asked by its name alone: "dose of apixaban, contraindications?". */
function partsOf(message: string): readonly string[] {
  return message.split(boundary).flatMap((part) => {
    const [first = '', ...rest] = part.split(/[,;]\s*/);
    const tails = rest.map((tail) => tail.replace(joining, '').trim());
    const areAttributes = tails.length > 0 && tails.every((tail) => namesAttribute(tail.replace(/\?$/, '')));
    const parts = areAttributes && contentStems(first).size > 1 ? [first, ...tails] : [part];
    return parts
      .map((one) => (areAttributes && !one.endsWith('?') ? `${one.trim()}?` : one.trim()))
      .filter((one) => one !== '');
  });
}

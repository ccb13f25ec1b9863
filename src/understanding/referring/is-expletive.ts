import { wordList } from '../../screening/words/word-list.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Word } from '../reading/word.ts';
import { auxiliaries } from '../words/closed-words.ts';
import { verbFormOf } from '../words/verbs.ts';

/** Adjectives after which "it" announces what follows: "is it possible to …". */
const announcing = wordList(`
possible impossible necessary important essential crucial vital imperative mandatory recommended advisable reasonable appropriate
common uncommon normal abnormal usual unusual typical natural acceptable required needed better best worth true useful helpful rare
legal illegal wrong time
`);

/** Adjectives after which the infinitive may say something of "it" itself: "is it safe to take". */
const tough = wordList('safe unsafe easy hard difficult ok okay fine good bad dangerous harmful expensive healthy');

/** Verbs that need no object, so that "is it safe to drive" says nothing of a thing. */
const complete = wordList(`
drive fly travel sleep exercise work walk run swim go live breathe breastfeed get become be have return stay wait move stand sit drink eat
`);

const weather =
  /^(?:raining|snowing|cold|hot|warm|sunny|windy|dark|late|early|time|friday|monday|morning|midnight|noon)$/;

/** "it takes", "it seems", "it has been", "it costs … to"; "is it true?". */
const idleAfter =
  /^\s+(?:(?:has|have|had)\s+)?(?:takes?|took|costs?\b.*\bto|seems?|appears?|turns? out|matters?|been|means? (?:to|if|when|that)|(?:just|only) (?:me|a))\b|^\s+true\W*$/;

/** "what is it like to", "do you know if it's": nothing was named yet. */
const idleBefore = /\b(?:know|tell|see|determine|sure|wonder) (?:if|whether) it(?:['’]s)?$/i;

/** Whether the "it" at this place stands for nothing: weather, time, "it takes", "is it possible to". */
export function isExpletive({ text, words }: Sentence, at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^it(?:'s)?$/.test(word.plain)) return false;
  if (words[at - 1]?.plain === 'do') return words[at - 2]?.tag !== 'asking';
  const before = text.slice(0, word.end);
  const after = text.slice(word.end).toLowerCase();
  if (weather.test(words[at + 1]?.plain ?? '') || idleAfter.test(after) || idleBefore.test(before)) return true;
  if (/^(?:\s+like)?\s+to\s/.test(after) && /\bwhat(?:['’]s| is| was)? it$/i.test(before)) return true;
  return announces(words, at);
}

/** "is it safe for a child to drive", "it is better to wait". */
function announces(words: readonly Word[], at: number): boolean {
  const adjectiveAt = words.findIndex(({ tag }, place) => place > at && tag !== 'auxiliary' && tag !== 'adverb');
  const adjective = words[adjectiveAt]?.plain ?? '';
  if (!announcing.has(adjective) && !tough.has(adjective)) return false;
  const next = words[adjectiveAt + 1];
  if (next?.afterStop === false && /^(?:that|if|when)$/.test(next.plain)) return true;
  const to = words.findIndex(
    ({ plain }, place) =>
      place > adjectiveAt &&
      plain === 'to' &&
      (announcing.has(adjective) || isPlainVerb(words[place + 1]?.plain ?? '')),
  );
  if (to < 0) return false;
  return announcing.has(adjective) || complete.has(words[to + 1]?.plain ?? '') || isObject(words[to + 2]);
}

function isPlainVerb(word: string): boolean {
  return verbFormOf(word) === 'plain' || auxiliaries.has(word);
}

function isObject(word: Word | undefined): boolean {
  return word !== undefined && !word.afterStop && /^(?:determiner|noun|adjective|pronoun)$/.test(word.tag);
}

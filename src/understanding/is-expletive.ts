import { wordList } from '../screening/words/word-list.ts';
import type { Sentence } from './sentence.ts';
import { verbFormOf } from './words/verbs.ts';

/** Adjectives after which "it" announces what follows: "is it possible to …". */
const announcing = wordList(`
possible impossible necessary important recommended advisable reasonable appropriate common normal usual acceptable required needed
better best worth likely unlikely true useful helpful unusual rare legal illegal wrong
`);

/** Adjectives after which the infinitive may say something of "it" itself: "is it safe to take". */
const tough = wordList('safe unsafe easy hard difficult ok okay fine good bad dangerous harmful expensive healthy');

/** Verbs that need no object, so that "is it safe to drive" says nothing of a thing. */
const complete = wordList(`
drive fly travel sleep exercise work walk run swim go live breathe breastfeed get become be return stay wait move stand sit drink eat
`);

const weather =
  /^(?:raining|snowing|cold|hot|warm|sunny|windy|dark|late|early|time|friday|monday|morning|midnight|noon)$/;

/** Whether the "it" at this place stands for nothing: weather, time, "it takes", "is it possible to". */
export function isExpletive(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  if (!/^it(?:'s)?$/.test(words[at]?.plain ?? '')) return false;
  const next = words[at + 1]?.plain ?? '';
  const rest = sentence.text.slice(words[at]?.end ?? 0).toLowerCase();
  if (weather.test(next) || /^\s+(?:takes?|took|costs? .*\bto|seems?|appears?|turns? out|matters?|been)\b/.test(rest))
    return true;
  if (/^(?:\s+like)?\s+to\s/.test(rest) && /\bwhat(?:'s| is| was)? it$/i.test(sentence.text.slice(0, words[at]?.end)))
    return true;
  if (
    /^\s+mean(?:s)?\s+to\b|^\s+(?:ever |also )?(?:just|only) (?:me|a)\b|^\s+(?:true|possible|likely|likely) that\b/.test(
      rest,
    )
  )
    return true;
  return announces(sentence, at);
}

/** "is it safe for a child to drive", "is it better to wait". */
function announces({ words }: Sentence, at: number): boolean {
  const adjectiveAt = /^(?:more|very|still|really|ever|always|not)$/.test(words[at + 1]?.plain ?? '') ? at + 2 : at + 1;
  const adjective = words[adjectiveAt]?.plain ?? '';
  const to = words.findIndex(
    (word, place) =>
      place > adjectiveAt && word.plain === 'to' && verbFormOf(words[place + 1]?.plain ?? '') === 'plain',
  );
  if (to < 0) return announcing.has(adjective) && /^(?:that|if|when)$/.test(words[adjectiveAt + 1]?.plain ?? '');
  if (announcing.has(adjective)) return true;
  if (!tough.has(adjective)) return false;
  const object = words[to + 2];
  const hasObject =
    object !== undefined && !object.afterStop && /^(?:determiner|noun|adjective|pronoun)$/.test(object.tag);
  return hasObject || complete.has(words[to + 1]?.plain ?? '');
}

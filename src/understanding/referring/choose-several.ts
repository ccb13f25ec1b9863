import { wordList } from '../../screening/words/word-list.ts';
import type { Referent } from '../reading/referent.ts';
import type { Sentence } from '../reading/sentence.ts';
import { choosePair } from './choose-pair.ts';
import { chooseReferent, type Wanted } from './choose-referent.ts';
import type { Pronoun } from './find-pronouns.ts';

/** What "they" and "them" stand for; null when it may be people, or nothing in the thread. */
export function chooseSeveral(
  pronoun: Pronoun,
  sentence: Sentence,
  thread: readonly Sentence[],
  kind: Wanted['kind'],
): Referent | null {
  if (speaksOfPeople(pronoun, sentence, thread)) return null;
  const referent = severalIn(sentence, thread, kind) ?? chooseReferent(thread, { number: 'several', kind });
  if (referent === null) return null;
  if (/^(?:between|both)$/.test(sentence.words[pronoun.at - 1]?.plain ?? '') && !referent.text.includes(' and '))
    return null;
  // "they" for one thing that is no name is more likely people in general.
  return referent.plural || /\p{Lu}/u.test(referent.text) ? referent : null;
}

/** What "they" stand for: something plural, or the two drugs of the last turns. */
function severalIn({ text }: Sentence, thread: readonly Sentence[], kind: Wanted['kind']): Referent | null {
  const referent = chooseReferent(thread, { number: 'several', kind });
  if (referent?.plural === true) return referent;
  const isOfTwo =
    /\b(?:interact\w*|differ\w*|compar\w+|combin\w+|together|mix\w*|same|switch\w*|equivalent|both|between)\b/i.test(
      text,
    );
  const pair = isOfTwo ? choosePair(thread) : null;
  return pair === null ? null : { ...pair[1], text: `${pair[0].text} and ${pair[1].text}`, plural: true };
}

/** "they" who take a drug or miss a dose are the patient of the thread. */
function speaksOfPeople({ at }: Pronoun, { words }: Sentence, thread: readonly Sentence[]): boolean {
  const near = words.slice(Math.max(0, at - 2), at + 3).map(({ plain }) => plain);
  const isDoneByPeople = near.some((word) => deedsOfPeople.has(word));
  return isDoneByPeople && thread.some(({ referents }) => referents.some(({ person }) => person !== null));
}

const deedsOfPeople = wordList(
  'have had has having miss missed take takes took need needs weigh weighs feel feels get gets got want vomit vomited forget eat drink sit lie admit discharge tell ask',
);

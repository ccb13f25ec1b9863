import { wordList } from '../screening/words/word-list.ts';
import { choosePair } from './choose-pair.ts';
import { choosePerson, chooseReferent, type Wanted } from './choose-referent.ts';
import type { Edit } from './edit-text.ts';
import { findPronouns, type Pronoun } from './find-pronouns.ts';
import { fitAuxiliary } from './fit-auxiliary.ts';
import { hasOwnPerson, hasOwnReferent } from './own-referents.ts';
import type { Referent } from './referent.ts';
import type { Sentence } from './sentence.ts';
import { wantedKind } from './wanted-kind.ts';

/** Puts the names of what a thread spoke of in the place of the pronouns that point back to it. */
export function resolvePronouns(sentence: Sentence, thread: readonly Sentence[]): readonly Edit[] {
  const pronouns = findPronouns(sentence);
  // Only the first of its kind: "How did Boise get its name?" reads better than "Boise's name", and says as much.
  const first = pronouns.filter((pronoun, at) => pronouns.findIndex(({ stands }) => stands === pronoun.stands) === at);
  const named = new Set<string>();
  return first.flatMap((pronoun) => {
    const referent = referentOf(pronoun, sentence, thread);
    if (referent === null || named.has(referent.text)) return [];
    named.add(referent.text);
    return replacement(pronoun, referent, sentence);
  });
}

function referentOf(pronoun: Pronoun, sentence: Sentence, thread: readonly Sentence[]): Referent | null {
  if (pronoun.stands === 'he' || pronoun.stands === 'she') {
    return hasOwnPerson(pronoun, sentence) ? null : choosePerson(thread, pronoun.stands);
  }
  const kind = wantedKind(sentence.text);
  if (hasOwnReferent(pronoun, sentence, kind)) return null;
  if (pronoun.stands === 'several' && speaksOfPeople(pronoun, sentence, thread)) return null;
  const referent =
    (pronoun.stands === 'several' ? several(sentence, thread, kind) : null) ??
    chooseReferent(thread, { number: pronoun.stands, kind });
  const isBetween = /^(?:between|both)$/.test(sentence.words[pronoun.at - 1]?.plain ?? '');
  if (isBetween && referent?.text.includes(' and ') !== true) return null;
  if (referent === null || pronoun.stands === 'one' || referent.plural) return referent;
  // "they" for one thing that is no name is more likely people in general.
  return /\p{Lu}/u.test(referent.text) ? referent : null;
}

/** What "they" stand for: something plural, or the two drugs of the last turns. */
function several({ text }: Sentence, thread: readonly Sentence[], kind: Wanted['kind']): Referent | null {
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

function replacement(pronoun: Pronoun, referent: Referent, sentence: Sentence): readonly Edit[] {
  const { word } = pronoun;
  if (pronoun.possessive) return ownership(pronoun, referent, sentence);
  const isShort = /['’]s$/.test(word.text);
  const tail = isShort ? (referent.plural ? ' are' : ' is') : '';
  const name = { start: word.start, end: word.end, text: referent.text + tail };
  return isShort
    ? [name]
    : [name, ...fitAuxiliary(sentence, pronoun.at, pronoun.stands === 'several', referent.plural)];
}

/** "its symptoms": "gout's symptoms", or "the symptoms of …" when the name is long. */
function ownership(pronoun: Pronoun, { text, plural }: Referent, sentence: Sentence): readonly Edit[] {
  const { word, at } = pronoun;
  const phrase = sentence.phrases.find(({ first }) => first === at);
  const isLong = text.split(' ').length > 4 || / (?:of|and|with|for) /.test(text);
  if (isLong && phrase !== undefined && phrase.headAt === phrase.last)
    return [
      { start: word.start, end: word.end, text: 'the' },
      { start: phrase.end, end: phrase.end, text: ` of ${text}` },
    ];
  return [{ start: word.start, end: word.end, text: `${text}${plural && text.endsWith('s') ? "'" : "'s"}` }];
}

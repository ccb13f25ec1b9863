import type { Edit } from '../edit-text.ts';
import type { Phrase } from '../reading/phrase.ts';
import type { Referent } from '../reading/referent.ts';
import type { Sentence } from '../reading/sentence.ts';
import { chooseReferent } from '../referring/choose-referent.ts';
import { genericOf } from '../shorthand/generic-of.ts';
import { lastSubject, subjectOf, tailsOf } from '../shorthand/subject.ts';
import { tieOf } from '../words/attribute-nouns.ts';
import { hasOwnTopic, isNameOfItself, isOpenEnded, lastJoined } from './attribute-ties.ts';
import { kindOfOwner } from './kind-of-owner.ts';

/** Ties attributes that belong to nothing in their own sentence to what the thread is about: "the dose" → "the dose of …". */
export function completeAttributes(sentence: Sentence, thread: readonly Sentence[]): readonly Edit[] {
  const phrase = sentence.phrases.find((candidate) => needsOwner(candidate, sentence));
  if (phrase === undefined) return [];
  const last = lastJoined(phrase, sentence);
  const referent = chooseReferent(thread, { number: 'any', kind: kindOfOwner(last.text) });
  if (referent === null || sentence.text.toLowerCase().includes(referent.text.toLowerCase())) return [];
  const tied = ` ${tieOf(last.head) ?? 'of'} ${referent.text}`;
  return [{ start: last.end, end: last.end, text: tied + givenFor(last.head, referent, sentence, thread) }];
}

/** A dose is asked for the use that the thread spoke of: one for pregnancy is not the one for chemotherapy. */
function givenFor(attribute: string, referent: Referent, sentence: Sentence, thread: readonly Sentence[]): string {
  if (!/^dos(?:e|es|age|ages|ing)$/.test(attribute) || referent.kind !== 'remedy') return '';
  const own = subjectOf(sentence.text).mentions.some(({ kind }) => kind !== 'want' && kind !== 'route');
  const subject = own ? null : lastSubject(thread.map(({ text }) => text));
  const drug = subject?.drugs.find(({ text }) => genericOf(text) === genericOf(referent.text));
  return subject === null || drug === undefined ? '' : tailsOf(subject, [drug]);
}

function needsOwner(phrase: Phrase, sentence: Sentence): boolean {
  if (!phrase.attribute || phrase.owner !== null || phrase.role === 'complement') return false;
  return (
    isPresumed(phrase, sentence) &&
    !isNameOfItself(phrase, sentence) &&
    isOpenEnded(phrase, sentence) &&
    !hasOwnTopic(phrase, sentence)
  );
}

/** "the dose", "any side effects", "what dose", "is there a cure": asked as of something known. */
function isPresumed(phrase: Phrase, { text, words }: Sentence): boolean {
  if (phrase.determiner === 'the' || phrase.determiner === 'any' || phrase.asked) return true;
  const opening = text.toLowerCase();
  if (phrase.determiner === 'a' || phrase.determiner === 'an') return /^(?:and |so |but )?is there\b/.test(opening);
  return (
    phrase.determiner === null &&
    phrase.first <= 3 &&
    /^(?:what|are there|what other)\b.*\b(?:are|were|there)\b/.test(opening) &&
    words.length > 2
  );
}

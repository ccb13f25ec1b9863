import { wordList } from '../../screening/words/word-list.ts';
import type { Phrase } from '../reading/phrase.ts';
import type { Sentence } from '../reading/sentence.ts';
import { isRemedyAttribute } from '../words/attribute-nouns.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import { kindOfOwner } from './kind-of-owner.ts';

/** "the greenhouse effect", "the Doppler effect": one effect with a noun before it is a thing of its own, unlike "the maximum dose". */
export function isNameOfItself(phrase: Phrase, { words }: Sentence): boolean {
  if (phrase.plural && phrase.determiner !== null) return /\p{Lu}/u.test(phrase.text.slice(1));
  const modifiers = words.slice(phrase.first, phrase.last).filter(({ tag }) => tag === 'noun');
  return modifiers.some(({ plain, text }) => /^\p{Lu}/u.test(text) || !ordinaryModifiers.has(plain));
}

const ordinaryModifiers = wordList(
  'side risk health safety treatment drug dose maintenance loading starting daily first-line second-line third-line target max recovery main boxed black box',
);

/** Whether the tie is still free: "the dose?", "the impact on …", "the dose for children", but not "the dose of X". */
export function isOpenEnded(phrase: Phrase, sentence: Sentence): boolean {
  const last = lastJoined(phrase, sentence);
  const next = sentence.words[last.last + 1];
  if (next === undefined || next.afterStop || next.tag !== 'preposition')
    return next?.tag !== 'joining' || next.afterStop;
  if (/^(?:on|during|after|before|over|as|at)$/.test(next.plain)) return true;
  if (next.plain === 'to') return /^relationship/.test(last.head);
  const object = sentence.phrases.find(({ first }) => first === last.last + 2);
  if (next.plain === 'with') return object?.kind === 'circumstance' || kindOfOwner(last.text) === 'remedy';
  if (next.plain === 'in') return object !== undefined;
  return (
    next.plain === 'for' && (object?.kind === 'circumstance' || isRemedyAttribute(last.head) || isTwoSided(last.head))
  );
}

/** What one thing has for another: "the implications of X for society". */
function isTwoSided(noun: string): boolean {
  return /^(?:implications?|consequences?|benefits?|importance|significance|(?:dis)?advantages?|effects?|impacts?|roles?)$/.test(
    noun,
  );
}

/** The last of "pros and cons", which carries what all of them are tied to. */
export function lastJoined(phrase: Phrase, { phrases, words }: Sentence): Phrase {
  const next = phrases.find(({ first }) => first === phrase.last + 2);
  return next?.attribute === true && words[phrase.last + 1]?.tag === 'joining' ? next : phrase;
}

/** "what factors led to a breakdown": what hangs on the verb is what the sentence is about. */
function hasVerbBetween(left: Phrase, right: Phrase, { words }: Sentence): boolean {
  return words.slice(left.last + 1, right.first).some(({ tag }) => tag === 'verb');
}

/** Whether the sentence speaks of something of its own, to which the attribute may belong. */
export function hasOwnTopic(phrase: Phrase, sentence: Sentence): boolean {
  return sentence.phrases.some((other) => {
    if (other === phrase || other.kind === 'circumstance' || isPersonNoun(other.head)) return false;
    if (other.attribute && other.role !== 'complement') return false;
    if (other.first < phrase.first) return true;
    const isTied = other.role === 'oblique' || other.role === 'complement';
    return !isTied || (!isRemedyAttribute(phrase.head) && hasVerbBetween(phrase, other, sentence));
  });
}

import type { Sentence } from '../reading/sentence.ts';
import type { Word } from '../reading/word.ts';
import { isExpletive } from './is-expletive.ts';

/** A word that stands for something said before. */
export interface Pronoun {
  readonly at: number;
  readonly word: Word;
  readonly stands: 'one' | 'several' | 'he' | 'she';
  readonly possessive: boolean;
}

/** The pronouns of a sentence that point back; "it" in "is it raining" and "this" in "this patient" do not. */
export function findPronouns(sentence: Sentence): readonly Pronoun[] {
  return sentence.words.flatMap((word, at) => {
    const pronoun = pronounAt(sentence.words, word, at);
    return pronoun === null || (!pronoun.possessive && isExpletive(sentence, at)) ? [] : [pronoun];
  });
}

function pronounAt(words: readonly Word[], word: Word, at: number): Pronoun | null {
  const { plain, tag } = word;
  if (plain === "it's") return { at, word, stands: 'one', possessive: isMisspeltPossessive(words, at) };
  if (plain === 'its') return { at, word, stands: 'one', possessive: true };
  if (plain === 'it') return { at, word, stands: 'one', possessive: false };
  if (plain === 'their') return { at, word, stands: 'several', possessive: true };
  if (/^(?:they|them)$/.test(plain)) return { at, word, stands: 'several', possessive: false };
  if (/^(?:he|him)$/.test(plain)) return { at, word, stands: 'he', possessive: false };
  if (plain === 'his') return { at, word, stands: 'he', possessive: true };
  if (plain === 'she') return { at, word, stands: 'she', possessive: false };
  if (plain === 'her') return { at, word, stands: 'she', possessive: tag === 'determiner' };
  if (tag !== 'pronoun') return null;
  if (/^(?:this|that)$/.test(plain) && pointsBack(words, at)) return { at, word, stands: 'one', possessive: false };
  if (/^(?:these|those)$/.test(plain) && pointsBack(words, at))
    return { at, word, stands: 'several', possessive: false };
  return null;
}

/** "Describe it's growth": after a request or a preposition, "it's" before a noun means "its". */
function isMisspeltPossessive(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  const next = words[at + 1];
  return (
    (previous?.tag === 'verb' || previous?.tag === 'preposition') && (next?.tag === 'noun' || next?.tag === 'adjective')
  );
}

/** "that" and "this" alone point back as the subject of a question or as an object, not as "I know that …" or "is that so". */
function pointsBack(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  const next = words[at + 1];
  if (previous === undefined || next?.tag === 'pronoun' || next?.tag === 'determiner' || next?.tag === 'noun')
    return false;
  if (next !== undefined && /^(?:all|it|mean|means|who|which)$/.test(next.plain)) return false;
  const isLast = words[at + 2] === undefined || words[at + 2]?.afterStop === true;
  if (next !== undefined && isLast && /^(?:so|true|right|correct|ok|okay)$/.test(next.plain)) return false;
  if (previous.tag === 'auxiliary') return true;
  if (previous.tag === 'preposition') return /^(?:about|for|of|with|to|from)$/.test(previous.plain);
  if (
    previous.tag !== 'verb' ||
    /^(?:know|say|said|think|believe|mean|means|ensure|hear|read|see|show|shows)$/.test(previous.plain)
  )
    return false;
  return next === undefined || next.afterStop || next.tag === 'preposition';
}

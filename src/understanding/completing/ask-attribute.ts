import type { Phrase } from '../reading/phrase.ts';
import type { Referent } from '../reading/referent.ts';
import { readSentence, type Sentence } from '../reading/sentence.ts';
import { chooseReferent } from '../referring/choose-referent.ts';
import { mentionsIn } from '../shorthand/mentions.ts';
import { isRemedyAttribute, tieOf } from '../words/attribute-nouns.ts';
import { isOpenEnded } from './attribute-ties.ts';
import { kindOfOwner } from './kind-of-owner.ts';

/**
 * A question of an attribute that stands alone: "the dose?", "any alternatives?", "side effects in children?", "the dose of alendronate".
 * @param opening what came before it: nothing, "and" or the like, "what about"
 * @returns null when it is no attribute, or needs nothing of the thread
 */
export function askAttribute(
  fragment: Sentence,
  opening: 'none' | 'and' | 'about',
  thread: readonly Sentence[],
): string | null {
  const content = withDose(fragment);
  const phrase = content.phrases[0];
  if (phrase === undefined || !phrase.attribute || phrase.first > 0 || !isWhole(content)) return null;
  const complement = content.phrases.find(({ role }) => role === 'complement');
  const isTied = phrase.owner !== null || namesOwner(phrase) || !isOpenEnded(phrase, content);
  // "prevalence of gout" stands alone, unless "what about" ties it to the thread.
  if (isTied && opening === 'none') return null;
  const tied = isTied ? forWhat(phrase, complement, thread) : ofWhat(phrase, content, thread);
  if (tied === null || (tied === '' && opening === 'about')) return null;
  const at = isTied ? (complement?.end ?? phrase.end) : phrase.end;
  const named = content.text.slice(0, at) + tied + content.text.slice(at);
  return opened(phrase, named);
}

/** "gout treatment", "metformin dose": the words before the attribute say whose it is. */
function namesOwner({ text }: Phrase): boolean {
  const before = text.split(' ').slice(0, -1).join(' ');
  return mentionsIn(before).some(({ kind, isCondition }) => kind === 'drug' || isCondition);
}

/** "max?" and "the maximum for a child?" are asked of the dose. */
function withDose(fragment: Sentence): Sentence {
  const measure = /^(?:the )?(?:max|maximum|minimum|min|loading|maintenance|starting)(?= (?:for|in|per)\b|$)/i.exec(
    fragment.text,
  )?.[0];
  return measure === undefined ? fragment : readSentence(`${measure} dose${fragment.text.slice(measure.length)}`);
}

/** One phrase with what hangs on it by prepositions, and nothing else. */
function isWhole({ words }: Sentence): boolean {
  return words.every(({ tag, afterStop }) => tag !== 'verb' && tag !== 'clause' && !afterStop);
}

function ofWhat({ head, text }: Phrase, content: Sentence, thread: readonly Sentence[]): string | null {
  const referent = chooseReferent(thread, { number: 'any', kind: kindOfOwner(text) });
  if (referent === null || content.text.toLowerCase().includes(referent.text.toLowerCase())) return null;
  return ` ${tie(head, referent)} ${referent.text}`;
}

/** A disorder has no dose: then the dose is for it. "Alternatives to" a remedy, but "for" a disorder. */
function tie(head: string, referent: Referent): string {
  const usual = tieOf(head) ?? 'of';
  const isForDisorder = referent.kind === 'condition' && (isRemedyAttribute(head) || usual === 'to');
  return isForDisorder ? 'for' : usual;
}

/** "the dose of alendronate", asked in a thread on a fracture, is its dose for the fracture. */
function forWhat({ head }: Phrase, complement: Phrase | undefined, thread: readonly Sentence[]): string {
  if (!/^(?:dos(?:e|es|age)|duration|frequency|course)$/.test(head) || complement?.kind !== 'remedy') return '';
  const referent = chooseReferent(thread, { number: 'any', kind: 'condition' });
  return referent?.kind === 'condition' ? ` for ${referent.text}` : '';
}

function opened(phrase: Phrase, text: string): string {
  const { determiner, plural } = phrase;
  if (determiner === 'any' || determiner === 'another' || determiner === 'other')
    return `Are there ${text.charAt(0).toLowerCase()}${text.slice(1)}?`;
  const verb = plural ? 'are' : 'is';
  const bare = text.replace(/^(?:what|which) /i, '');
  const named = determiner === null && phrase.owner === null ? `the ${lowerFirst(bare)}` : lowerFirst(bare);
  return `What ${verb} ${named}?`;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) && !/^\p{Lu}\p{Ll}+(?:['’]s| \p{Lu})/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

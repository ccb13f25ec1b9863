import type { Edit } from '../edit-text.ts';
import { nameOf } from '../reading/name-of-phrase.ts';
import type { Sentence } from '../reading/sentence.ts';
import { chooseReferent } from '../referring/choose-referent.ts';

/** Gives "the most common?" and "the largest in the world?" the noun that the thread asked about. */
export function completeSuperlatives(sentence: Sentence, thread: readonly Sentence[]): readonly Edit[] {
  const at = sentence.words.findIndex((word, place) => isBareSuperlative(sentence, word.plain, place));
  const word = sentence.words[at];
  const last = thread.at(-1);
  if (word === undefined || last === undefined) return [];
  const noun = listedIn(last) ?? thingIn(thread);
  return noun === null ? [] : [{ start: word.end, end: word.end, text: ` ${noun}` }];
}

function isBareSuperlative({ words }: Sentence, plain: string, at: number): boolean {
  const next = words[at + 1];
  const isLast = next === undefined || next.afterStop || next.tag === 'preposition';
  if (!isLast) return false;
  if (words[at - 1]?.plain === 'the') return /^(?:best|worst|\w{2,}est)$/.test(plain);
  return words[at - 1]?.plain === 'most' && words[at - 2]?.plain === 'the';
}

/** "cause of back pain" where the last question asked for the causes of back pain. */
function listedIn(sentence: Sentence): string | null {
  const list = sentence.phrases.find((phrase) => phrase.attribute && phrase.plural && phrase.role === 'subject');
  const complement = sentence.phrases.find(
    (phrase) => phrase.role === 'complement' && phrase.first === (list?.last ?? 0) + 2,
  );
  if (list === undefined || complement === undefined) return null;
  const singular = nameOf(list).replace(/^the /i, '').replace(/s$/, '');
  return `${singular} ${complement.preposition ?? 'of'} ${nameOf(complement)}`;
}

function thingIn(thread: readonly Sentence[]): string | null {
  const referent = chooseReferent(thread, { number: 'any', kind: null });
  return referent === null || referent.kind !== 'thing' || referent.plural
    ? null
    : referent.text.replace(/^(?:the|an?) /, '');
}

import type { Edit } from '../edit-text.ts';
import type { Phrase } from '../reading/phrase.ts';
import type { Referent } from '../reading/referent.ts';
import { isReport, type Sentence } from '../reading/sentence.ts';
import { chooseReferent } from './choose-referent.ts';

const remedies = /^(?:drugs?|medications?|medicines?|agents?|antibiotics?|tablets?|pills?|meds?)$/;
const conditions = /^(?:conditions?|diseases?|disorders?|illness|infections?|syndrome)$/;
const places = /^(?:city|town|country|island|region)$/;

/** Names what "that drug", "the condition" or, after "a compression fracture of the spine", "the fracture" point back to. */
export function resolveDefinites(sentence: Sentence, thread: readonly Sentence[]): readonly Edit[] {
  if (isReport(sentence)) return [];
  return sentence.phrases.flatMap((phrase) => {
    if (!isBareDefinite(phrase, sentence)) return [];
    const referent = namesake(phrase, thread) ?? ofClass(phrase, thread);
    if (referent === null || sentence.text.includes(referent.text)) return [];
    return [{ start: phrase.start, end: phrase.end, text: definite(referent, phrase) }];
  });
}

/** "the" or "that" and one noun, with nothing tied to it that says which. */
function isBareDefinite(phrase: Phrase, { words, phrases }: Sentence): boolean {
  if (!/^(?:the|this|that|these|those)$/.test(phrase.determiner ?? '') || phrase.last !== phrase.first + 1)
    return false;
  const next = words[phrase.last + 1];
  const tied = next !== undefined && !next.afterStop && /^(?:of|for|that|which|who|with|called)$/.test(next.plain);
  return !tied && !phrases.some((other) => other.end <= phrase.start && other.head === phrase.head);
}

/** The most recent longer phrase with the same head. */
function namesake({ head }: Phrase, thread: readonly Sentence[]): Referent | null {
  const known = thread
    .flatMap(({ referents }) => referents)
    .filter((referent) => referent.person === null || referent.kind !== 'circumstance');
  return known.findLast((referent) => referent.head === head && !referent.plural && tokens(referent.text) > 1) ?? null;
}

function ofClass({ head, determiner }: Phrase, thread: readonly Sentence[]): Referent | null {
  const kind = remedies.test(head) ? 'remedy' : conditions.test(head) ? 'condition' : null;
  if (kind === null && !(places.test(head) && determiner !== null)) return null;
  const referent = chooseReferent(thread, { number: 'any', kind });
  if (referent === null || (kind !== null && referent.kind !== kind)) return null;
  return kind === null && !/^\p{Lu}/u.test(referent.text) ? null : referent;
}

function tokens(text: string): number {
  return text.replace(/^(?:the|an?) /, '').split(' ').length;
}

/** "the fracture" stays definite: "the compression fracture of the spine". */
function definite({ text, head }: Referent, phrase: Phrase): string {
  return head === phrase.head ? text.replace(/^(?:an?|my|our) /, 'the ') : text;
}

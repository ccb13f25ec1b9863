import { wordList } from '../../screening/words/word-list.ts';
import type { Edit } from '../edit-text.ts';
import type { Sentence } from '../reading/sentence.ts';
import { chooseReferent } from '../referring/choose-referent.ts';
import { objectVerbs } from '../words/verbs.ts';

/** What a disorder or a remedy does by itself after "how long does it take to". */
const ownVerbs = wordList(
  'heal work resolve clear improve develop spread grow act start wear kick go dissolve close absorb mature',
);

/** Gives a verb the subject or object that the thread left unsaid: "how long does it take to heal", "is it safe to stop". */
export function completeVerbs(sentence: Sentence, thread: readonly Sentence[]): readonly Edit[] {
  return [
    ...healingTime(sentence, thread),
    ...missingObject(sentence, thread),
    ...missingComplaint(sentence, thread),
  ].slice(0, 1);
}

/** "how long does it take to heal" → "… for a fracture to heal"; "to recover" → "… to recover from …". */
function healingTime({ text }: Sentence, thread: readonly Sentence[]): readonly Edit[] {
  const found = /\b(?:it|this) (?:usually |normally |typically )?(?:takes?|took)(?= to (\w+))/i.exec(text);
  const verb = found?.[1]?.toLowerCase() ?? '';
  if (found === null || text.split(' ').length > 14) return [];
  const end = found.index + found[0].length;
  if (ownVerbs.has(verb)) {
    const referent = chooseReferent(thread, { number: 'any', kind: verb === 'heal' ? 'condition' : null });
    return referent === null ? [] : [{ start: end, end, text: ` for ${referent.text}` }];
  }
  const recovery = /\bto recover\b(?! from)/i.exec(text);
  const referent = recovery === null ? null : chooseReferent(thread, { number: 'any', kind: 'condition' });
  if (recovery === null || referent === null) return [];
  const after = recovery.index + recovery[0].length;
  return [{ start: after, end: after, text: ` from ${referent.text}` }];
}

/** "is it possible to prevent?", "how to treat?", "when to stop?": an infinitive whose object is nowhere in the sentence. */
function missingObject({ text, words, phrases }: Sentence, thread: readonly Sentence[]): readonly Edit[] {
  const at = words.findIndex((word, place) => word.plain === 'to' && objectVerbs.has(words[place + 1]?.plain ?? ''));
  const verb = words[at + 1];
  const next = words[at + 2];
  if (
    at < 0 ||
    verb === undefined ||
    phrases.some((phrase) => phrase.kind !== 'circumstance' && phrase.start < verb.start)
  )
    return [];
  if (!/^(?:(?:and|so|but)\s+)?(?:is it|when|how|whether)\b/i.test(text)) return [];
  if (
    next !== undefined &&
    !next.afterStop &&
    next.tag !== 'preposition' &&
    next.tag !== 'clause' &&
    next.tag !== 'asking'
  )
    return [];
  const kind = /^(?:treat|cure|diagnose|detect|manage|prevent)$/.test(verb.plain) ? 'condition' : 'remedy';
  const referent = chooseReferent(thread, { number: 'any', kind });
  return referent === null ? [] : [{ start: verb.end, end: verb.end, text: ` ${referent.text}` }];
}

/** "does a brace help?" → "… help with a compression fracture"; "tell me more" → "… about …". */
function missingComplaint({ text, phrases, words }: Sentence, thread: readonly Sentence[]): readonly Edit[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const wanted = { number: 'any', kind: null } as const;
  if (/\b(?:tell me|know|explain|say) more$/i.test(text.slice(0, last.end))) {
    const referent = chooseReferent(thread, wanted);
    return referent === null ? [] : [{ start: last.end, end: last.end, text: ` about ${referent.text}` }];
  }
  if (!/^(?:and |so |but )?(?:does|do|did|would|will|can|could|might|may)\b/i.test(text)) return [];
  if (last.plain !== 'help' || last.tag !== 'verb' || phrases.length === 0) return [];
  const referent = chooseReferent(thread, { number: 'any', kind: 'condition' });
  if (referent === null || text.toLowerCase().includes(referent.head)) return [];
  return [{ start: last.end, end: last.end, text: ` with ${referent.text}` }];
}

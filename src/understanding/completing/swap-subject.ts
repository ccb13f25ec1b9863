import { type Edit, editText } from '../edit-text.ts';
import type { Phrase } from '../reading/phrase.ts';
import type { Sentence } from '../reading/sentence.ts';
import { chooseReferent } from '../referring/choose-referent.ts';
import { fitAuxiliary } from '../referring/fit-auxiliary.ts';
import { tieOf } from '../words/attribute-nouns.ts';

/**
 * Asks the last question again of something else: after "What is the dose of acetaminophen in children?", "what about ibuprofen?".
 * @returns null when the last question holds nothing of that kind, and nothing of the thread can be added
 */
export function swapSubject(content: Sentence, thread: readonly Sentence[]): string | null {
  const added = content.phrases[0];
  const last = thread.at(-1);
  if (added === undefined || last === undefined || added.first > 0 || added.attribute || !isOnePhrase(content))
    return null;
  const old = phraseToSwap(added, last, thread);
  if (old === null) return relate(added, content, thread);
  if (content.text.toLowerCase().includes(old.text.toLowerCase())) return null;
  const edits: readonly Edit[] = [
    { start: old.start, end: old.end, text: content.text },
    ...(old.role === 'subject' ? fitAuxiliary(last, old.first, old.plural, added.plural) : []),
  ];
  return editText(last.text, edits);
}

/** A phrase of the same kind, the newest of the thread first. None for a quantity, which says nothing of what it measures. */
function phraseToSwap(added: Phrase, last: Sentence, thread: readonly Sentence[]): Phrase | null {
  if (/\d/.test(added.text)) return null;
  const isClinical = last.phrases.some(({ kind }) => kind === 'remedy' || kind === 'condition');
  if (!isClinical && standsForItself(added)) return null;
  const topics = last.phrases.filter(({ kind, attribute, asked }) => !attribute && !asked && kind !== 'circumstance');
  if (isClinical && added.kind === 'thing' && topics.length === 1) return topics[0] ?? null;
  const alike = last.phrases.filter(
    (phrase) => phrase.kind === added.kind && !phrase.attribute && !phrase.asked && phrase.owner === null,
  );
  const before = thread.at(-2)?.text.toLowerCase() ?? '';
  const fresh = alike.filter(({ text }) => !before.includes(text.toLowerCase()));
  return (fresh.length > 0 ? fresh : alike).at(-1) ?? null;
}

/** "What about the Treaty of Examples?" is asked by its own name, not as another case of the last question. */
function standsForItself({ text, determiner, kind }: Phrase): boolean {
  return kind === 'thing' && (determiner === 'the' || /\p{Lu}/u.test(text));
}

function isOnePhrase({ words, phrases }: Sentence): boolean {
  const end = phrases.at(-1)?.last ?? -1;
  return (
    end === words.length - 1 &&
    words.every(({ tag, afterStop }) => /^(?:determiner|adjective|noun|preposition|joining)$/.test(tag) && !afterStop)
  );
}

/** "What about colchicine for gout?", when the last question names no other drug. */
function relate(added: Phrase, content: Sentence, thread: readonly Sentence[]): string | null {
  const referent = chooseReferent(thread, { number: 'any', kind: added.kind === 'remedy' ? 'condition' : null });
  if (referent === null || referent.kind === added.kind || tieOf(added.head) !== null) return null;
  if (content.text.includes(referent.text)) return null;
  if (added.kind === 'condition') return `What about ${referent.text} in ${content.text}?`;
  if (/\d/.test(added.text) && added.kind !== 'remedy')
    return referent.kind === 'remedy' ? `What about ${content.text} of ${referent.text}?` : null;
  return referent.kind === 'condition' ? `What about ${content.text} for ${referent.text}?` : null;
}

/** "and second-line?" after "What is the first-line treatment of gout?". */
export function swapLine(content: Sentence, last: Sentence): string | null {
  const line = /^(?:the )?(\w+-line)$/i.exec(content.text)?.[1]?.toLowerCase();
  return line === undefined || !/\b\w+-line\b/i.test(last.text) ? null : last.text.replace(/\b\w+-line\b/i, line);
}

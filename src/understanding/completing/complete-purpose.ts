import type { Edit } from '../edit-text.ts';
import type { Phrase } from '../reading/phrase.ts';
import type { Sentence } from '../reading/sentence.ts';
import { chooseReferent } from '../referring/choose-referent.ts';

/** Says what something is for where only the thread says it: "are there any guidelines?", "what imaging is needed?". */
export function completePurpose(sentence: Sentence, thread: readonly Sentence[]): readonly Edit[] {
  const end = sentence.words.at(-1)?.end;
  if (end === undefined || !(asksWhatExists(sentence) || asksWhatIsNeeded(sentence))) return [];
  const referent = chooseReferent(thread, { number: 'any', kind: 'condition' });
  if (referent === null || sentence.text.toLowerCase().includes(referent.head)) return [];
  const isNamed = referent.kind === 'thing' && /^\p{Lu}/u.test(referent.text);
  if (referent.kind === 'thing' && !(isNamed && asksWhatExists(sentence))) return [];
  const tie = isNamed ? 'in' : /\bavoid\W*$/i.test(sentence.text) ? 'with' : 'for';
  return [{ start: end, end, text: ` ${tie} ${referent.text}` }];
}

/** "are there any film festivals?", and nothing after. */
function asksWhatExists({ text, phrases, words }: Sentence): boolean {
  const phrase = phrases.at(-1);
  return (
    /^(?:(?:and|so|but)\s+)?(?:are|is) there (?:an?y? )/i.test(text) &&
    phrase?.last === words.length - 1 &&
    phrase.first <= 4
  );
}

/** "what imaging is needed?", "which labs should I order?", "is surgery necessary?": one phrase, which names no disorder. */
function asksWhatIsNeeded({ text, phrases, words }: Sentence): boolean {
  const only = phrases[0];
  if (only === undefined || phrases.length > 1 || only.kind === 'condition' || only.kind === 'circumstance')
    return false;
  const last = words.at(-1);
  if (last === undefined) return false;
  if (only.asked && only.last === words.length - 1 && words.length <= 4) return true;
  const isNeeded = only.asked
    ? /^(?:needed|required|necessary|indicated|used|given|preferred|recommended|first-line|best|done|available)$/.test(
        last.plain,
      )
    : /^(?:needed|required|necessary|indicated)$/.test(last.plain);
  return (isNeeded && /^(?:is|are|what|which)\b/i.test(text)) || asksWhatToDo(only, text);
}

function asksWhatToDo(phrase: Phrase, text: string): boolean {
  return (
    phrase.asked &&
    /^(?:what|which)\b.* (?:should|can|do|must) (?:i|we|you|they|she|he|the patient) \w+\W*$/i.test(text)
  );
}

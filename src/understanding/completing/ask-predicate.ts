import type { Sentence } from '../reading/sentence.ts';
import { chooseReferent } from '../referring/choose-referent.ts';
import { wantedKind } from '../referring/wanted-kind.ts';
import { isAdjective } from '../words/adjectives.ts';

/** "safe in pregnancy?", "treatable?": asked of what the thread is about. Null when the text is no predicate. */
export function askPredicate({ text, words }: Sentence, thread: readonly Sentence[]): string | null {
  const [first, second] = words;
  if (first === undefined || !isAdjective(first.plain)) return null;
  if (second !== undefined && second.tag !== 'preposition' && second.tag !== 'joining') return null;
  const referent = chooseReferent(thread, { number: 'any', kind: wantedKind(text) });
  const verb = referent?.plural === true ? 'Are' : 'Is';
  return referent === null ? null : `${verb} ${referent.text} ${text.charAt(0).toLowerCase()}${text.slice(1)}?`;
}

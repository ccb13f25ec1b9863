import { wordsOf } from '../../domain/words.ts';
import { drugsNamed } from '../../matching/drugs-named.ts';
import type { FollowUp } from './follow-up.ts';
import { genericOf } from './generic-of.ts';
import type { Mention } from './mentions.ts';

/** The text with one of its mentions, and what is joined to it by "or", in other words. */
export function exchange(text: string, { start, end }: Pick<Mention, 'start' | 'end'>, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

/**
 * The drug of a question that another takes the place of: of an interaction the one that was named last; "ibuprofen or naproxen" goes as a whole.
 */
export function drugToExchange({ subject, before: known }: FollowUp): Pick<Mention, 'start' | 'end'> | null {
  const { text, drugs } = subject;
  const fresh = drugs.length > 1 ? drugs.filter((drug) => !drugsNamed(wordsOf(known)).has(genericOf(drug.text))) : [];
  const chosen = fresh.length > 0 ? fresh.at(-1) : asksOfTwo(text) ? drugs.at(-1) : drugs[0];
  if (chosen === undefined) return null;
  const at = drugs.indexOf(chosen);
  const before = drugs[at - 1];
  const after = drugs[at + 1];
  const start = before !== undefined && areChoice(text, before, chosen) ? before.start : chosen.start;
  const end = after !== undefined && areChoice(text, chosen, after) ? after.end : chosen.end;
  return { start, end };
}

function areChoice(text: string, left: Mention, right: Mention): boolean {
  return /^\s*(?:or|\/)\s*$/i.test(text.slice(left.end, right.start));
}

/** Whether a question is about two drugs together. */
export function asksOfTwo(text: string): boolean {
  return /\b(?:interact\w*|together|combin\w*|mix\w*|along ?side|at the same time)\b/i.test(text);
}

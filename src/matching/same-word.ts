import { lookAlike } from './lexicon/lookalikes.ts';
import { areOpposite } from './lexicon/opposites.ts';
import { areTwoDrugs } from './likeness.ts';
import { weightOf } from './word-weights.ts';

/** What may be added to a stem without making it another thing: not "-itis", not "-emia". */
const endings = new Set(
  ' a al ally ament an ance ant at atic ation ative ator e ed en ence ency ent er es ful ible ic ical ically ies ing ion ional ions ious is ist ity ive ization iz izing ly ment ness or ous s um us ut y'.split(
    ' ',
  ),
);

/** Shorter words differ too much in one letter. */
const shortestSlip = 5;
const longSlip = 9;

/**
 * Whether two terms are one word: in another form, or with a slip of the pen. Stricter than `spellingLikeness`, because here it decides
 * alone: two words that are both common, two drugs, opposites and lookalikes are never one.
 */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one[0] !== other[0] || areOpposite(one, other) || lookAlike(one, other)) return false;
  if (areTwoDrugs(one, other)) return false;
  return isOtherForm(one, other) || isSlip(one, other);
}

function isOtherForm(one: string, other: string): boolean {
  const shared = sharedStart(one, other);
  if (shared < Math.min(one.length, other.length, shortestSlip) || shared < 4) return false;
  return endings.has(one.slice(shared)) && endings.has(other.slice(shared));
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function isSlip(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < shortestSlip || differInIon(one, other)) return false;
  if (weightOf(one) < 1 && weightOf(other) < 1) return false;
  return slips(one, other) <= (length >= longSlip ? 2 : 1);
}

const ion = /^(?:hyper|hypo)(\w+)$/;

/** "Hyperkalemia" and "hypercalcemia" are two letters apart and two diseases. */
function differInIon(one: string, other: string): boolean {
  const [, first] = ion.exec(one) ?? [];
  const [, second] = ion.exec(other) ?? [];
  return first !== undefined && second !== undefined && slips(first, second) > 1;
}

/** Letters to add, drop, exchange or swap with their neighbour (Damerau 1964, each place touched once). */
function slips(one: string, other: string): number {
  let older: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const differs = Number(one[row - 1] !== other[at - 1]);
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const least = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + differs);
      next.push(swapped && row > 1 ? Math.min(least, (older[at - 2] ?? 0) + 1) : least);
    }
    older = last;
    last = next;
  }
  return last[other.length] ?? 0;
}

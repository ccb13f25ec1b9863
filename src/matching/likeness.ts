import { genericNames } from '../domain/lexicon/drug-names.ts';
import { stem } from '../domain/words.ts';
import { areOpposite } from './lexicon/opposites.ts';

const alikeFrom = 0.5;
// As terms: cut to the stem.
const generics = new Set([...genericNames.values()].map(stem));

/** Runs of three letters or digits, word ends marked. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const padded = ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
}

/** Dice's coefficient: 0 when nothing is shared, 1 when the sets are the same. */
export function diceOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const item of one) if (other.has(item)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

/** How far two terms may be one word, misspelt or in another form: 0, or 0.5 to 1. Two drugs, and opposites, never are. */
export function spellingLikeness(one: string, other: string): number {
  // People slip behind the first letter, and it spares most of the work.
  if (one[0] !== other[0] || one.length < 5 || other.length < 5 || Math.abs(one.length - other.length) > 4) return 0;
  if (areOpposite(one, other) || areTwoDrugs(one, other)) return 0;
  const likeness = diceOf(trigramsOf(one), trigramsOf(other));
  return likeness >= alikeFrom ? likeness : 0;
}

/** Prednisone and prednisolone are two, alendronate and its stem are one. Takes names or terms. */
export function areTwoDrugs(one: string, other: string): boolean {
  const names = [stem(one), stem(other)] as const;
  return names[0] !== names[1] && names.every((name) => generics.has(name));
}

import { hasMeaning, type Term } from './terms/term.ts';

/** Terms of the statement that have no partner in the quote, and the terms of the quote that stand in their place. */
export interface Gap {
  readonly said: readonly Term[];
  readonly quoted: readonly Term[];
  /** Where `said` begins in the statement. */
  readonly at: number;
}

export interface Alignment {
  /** For each term of the statement, the place of its partner in the quote; -1 without one. Partners are one to one. */
  readonly partner: readonly number[];
  /** For each term of the quote, the place of its partner in the statement; -1 without one. */
  readonly taken: readonly number[];
  readonly gaps: readonly Gap[];
}

interface Block {
  readonly said: number;
  readonly quoted: number;
  readonly length: number;
}

// A quote's terms that stand this far from a gap do not stand in its place.
const reach = 6;

/** Pairs equal terms, the longest common runs first, so that clauses that changed places still pair. */
export function alignTerms(said: readonly Term[], quoted: readonly Term[]): Alignment {
  const partner: number[] = said.map(() => -1);
  const taken: number[] = quoted.map(() => -1);
  const runs = byLength(commonRuns(said, quoted));
  for (let length = runs.length - 1; length > 0; length -= 1) {
    for (const block of (runs[length] ?? []).sort((a, b) => shift(a) - shift(b))) {
      const free = freeParts(block, partner, taken);
      if (free[0]?.length === length) pair(block, partner, taken);
      else for (const part of free) runs[part.length]?.push(part);
    }
  }
  dropStrays(said, partner, taken);
  return { partner, taken, gaps: gapsOf(said, quoted, partner, taken) };
}

/** Every longest run of equal terms, as a diagonal of the two texts. */
function commonRuns(said: readonly Term[], quoted: readonly Term[]): Block[] {
  const places = new Map<string, number[]>();
  quoted.forEach((term, at) => {
    const known = places.get(term.key);
    if (known === undefined) places.set(term.key, [at]);
    else known.push(at);
  });
  const runs: Block[] = [];
  said.forEach((term, i) => {
    for (const j of places.get(term.key) ?? []) {
      if (i > 0 && j > 0 && said[i - 1]?.key === quoted[j - 1]?.key) continue;
      let length = 1;
      while (i + length < said.length && said[i + length]?.key === quoted[j + length]?.key) length += 1;
      runs.push({ said: i, quoted: j, length });
    }
  });
  return runs;
}

/** Runs by their length: parts of a run that another one cut go into a shorter list. */
function byLength(runs: readonly Block[]): Block[][] {
  const longest = Math.max(0, ...runs.map((run) => run.length));
  const lists: Block[][] = Array.from({ length: longest + 1 }, () => []);
  for (const run of runs) lists[run.length]?.push(run);
  return lists;
}

/** Among equally long runs the one that is nearest to its place goes first. */
function shift(block: Block): number {
  return Math.abs(block.said - block.quoted);
}

function freeParts(block: Block, partner: readonly number[], taken: readonly number[]): readonly Block[] {
  const parts: Block[] = [];
  let begin = 0;
  for (let at = 0; at <= block.length; at += 1) {
    const isFree = at < block.length && partner[block.said + at] === -1 && taken[block.quoted + at] === -1;
    if (isFree) continue;
    if (at > begin) parts.push({ said: block.said + begin, quoted: block.quoted + begin, length: at - begin });
    begin = at + 1;
  }
  return parts;
}

function pair(block: Block, partner: number[], taken: number[]): void {
  for (let at = 0; at < block.length; at += 1) {
    partner[block.said + at] = block.quoted + at;
    taken[block.quoted + at] = block.said + at;
  }
}

/** A small word or a denial that pairs with one elsewhere says it of something else, so it loses its partner. */
function dropStrays(said: readonly Term[], partner: number[], taken: number[]): void {
  said.forEach((term, at) => {
    const place = partner[at] ?? -1;
    if (
      place === -1 ||
      (hasMeaning(term) && term.kind !== 'negation') ||
      isBeside(partner[at - 1], place) ||
      isBeside(place, partner[at + 1])
    )
      return;
    partner[at] = -1;
    taken[place] = -1;
  });
}

/** Whether the second stands right behind the first, or with a word or two between. */
function isBeside(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined || first === -1 || second === -1) return false;
  return second > first && second - first <= 3;
}

function gapsOf(
  said: readonly Term[],
  quoted: readonly Term[],
  partner: readonly number[],
  taken: readonly number[],
): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < said.length; ) {
    if (partner[at] !== -1) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < said.length && partner[end] === -1) end += 1;
    gaps.push({ said: said.slice(at, end), quoted: inPlaceOf(at, end, quoted, partner, taken), at });
    at = end;
  }
  return gaps;
}

/** The free terms of the quote right after the partner of what precedes the gap, and right before that of what follows. */
function inPlaceOf(
  begin: number,
  end: number,
  quoted: readonly Term[],
  partner: readonly number[],
  taken: readonly number[],
): readonly Term[] {
  const after = partner[begin - 1];
  const before = partner[end];
  const places = new Set<number>();
  if (after !== undefined)
    for (let at = after + 1; at < quoted.length && taken[at] === -1 && at - after <= reach; at += 1) places.add(at);
  if (before !== undefined)
    for (let at = before - 1; at >= 0 && taken[at] === -1 && before - at <= reach; at -= 1) places.add(at);
  return [...places].toSorted((a, b) => a - b).flatMap((at) => quoted[at] ?? []);
}

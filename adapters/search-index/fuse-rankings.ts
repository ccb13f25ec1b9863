import type { PassageHit } from '../../src/ports/passage-index.ts';

/** Reciprocal rank fusion with its authors' constant (Cormack, Clarke & Büttcher 2009). */
const k = 60;

/**
 * One ranking of two, best first, at most `limit` long. What words put into the first half of it is always among them, however many others
 * both rankings hold. Scores fall as those of the words fall, and then with the rank: whoever reads them compares them with each other.
 */
export function fuseRankings(
  byWords: readonly PassageHit[],
  byMeaning: readonly PassageHit['passage'][],
  limit: number,
): readonly PassageHit[] {
  const items = new Map<string, Item>();
  for (const [index, { passage }] of byWords.entries()) {
    items.set(passage.id, { passage, worth: worthOf(index), wordRank: index });
  }
  for (const [index, passage] of byMeaning.entries()) {
    const { worth, wordRank } = items.get(passage.id) ?? { worth: 0, wordRank: Number.POSITIVE_INFINITY };
    items.set(passage.id, { passage, worth: worth + worthOf(index), wordRank });
  }
  const ranked = [...items.values()].sort(compare);
  return withScores(keepFirstOfWords(ranked, limit), byWords);
}

interface Item {
  readonly passage: PassageHit['passage'];
  readonly worth: number;
  /** From 0. */
  readonly wordRank: number;
}

function worthOf(index: number): number {
  return 1 / (k + index + 1);
}

function compare(one: Item, other: Item): number {
  if (one.worth !== other.worth) return other.worth - one.worth;
  if (one.wordRank !== other.wordRank) return one.wordRank - other.wordRank;
  return one.passage.id < other.passage.id ? -1 : 1;
}

function keepFirstOfWords(ranked: readonly Item[], limit: number): readonly Item[] {
  const isKept = ({ wordRank }: Item) => wordRank < limit / 2;
  let free = limit - ranked.filter(isKept).length;
  return ranked.filter((item) => isKept(item) || free-- > 0);
}

function withScores(ranked: readonly Item[], byWords: readonly PassageHit[]): readonly PassageHit[] {
  const last = Math.min(byWords.length, ranked.length) - 1;
  const lowest = byWords[last]?.score ?? 1;
  const from = ranked[Math.max(0, last)]?.worth ?? 1;
  return ranked.map(({ passage, worth }, index) => ({
    passage,
    score: byWords[index]?.score ?? lowest * (worth / from),
  }));
}

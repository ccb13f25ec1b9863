export interface ScoredPair {
  readonly same: boolean;
  readonly score: number;
}

/** The chance that a right pair scores above a wrong one (Mann–Whitney); equal scores share their ranks. @returns NaN without both kinds. */
export function areaUnderCurve(pairs: readonly ScoredPair[]): number {
  const ranked = pairs.toSorted((one, other) => one.score - other.score);
  const rights = pairs.filter(({ same }) => same).length;
  let rankSum = 0;
  for (let start = 0; start < ranked.length; ) {
    const equal = ranked.slice(start).findIndex(({ score }) => score !== ranked[start]?.score);
    const end = equal < 0 ? ranked.length : start + equal;
    const tied = ranked.slice(start, end).filter(({ same }) => same).length;
    rankSum += (tied * (start + 1 + end)) / 2;
    start = end;
  }
  return (rankSum - (rights * (rights + 1)) / 2) / (rights * (ranked.length - rights));
}

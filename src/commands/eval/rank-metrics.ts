/** How well one ranking of documents answers one query. Grades from 1 up are relevant. */
export interface RankScores {
  /** Discounted gain of the first ten over the best possible (Järvelin & Kekäläinen 2002, gain = grade, log base 2). */
  readonly ndcg10: number;
  /** 1 over the rank of the first relevant one, 0 when none is among the first ten. */
  readonly mrr: number;
  readonly success10: number;
  /** Share of all relevant ones that are among the first ten. */
  readonly recall10: number;
}

/** `ranked`: best first, without repeats. A query without any relevant document scores 0. */
export function scoreRanking(ranked: readonly string[], grades: Readonly<Record<string, number>>): RankScores {
  const relevant = new Map(Object.entries(grades).filter(([, grade]) => grade >= 1));
  const gains = ranked.slice(0, 10).map((doc) => relevant.get(doc) ?? 0);
  const ideal = [...relevant.values()].sort((one, other) => other - one).slice(0, 10);
  const first = gains.findIndex((gain) => gain > 0);
  const found = gains.filter((gain) => gain > 0).length;
  return {
    ndcg10: relevant.size === 0 ? 0 : discounted(gains) / discounted(ideal),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    success10: first < 0 ? 0 : 1,
    recall10: relevant.size === 0 ? 0 : found / relevant.size,
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

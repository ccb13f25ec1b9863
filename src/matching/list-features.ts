/** How one article of the list compares with the question, as log odds. */
export interface ArticleScores {
  /** Of asking the same, among questions of one topic. */
  readonly same: number;
  /** Of being the right one, among all articles. */
  readonly find: number;
  /** Place in the index's own order, counted from 0. */
  readonly place: number;
}

export const listFeatureNames = ['same', 'find', 'findLead', 'sameLead', 'place'] as const;

/** What tells whether the best of a list is the right one: its own scores, and how far the rest stay behind. */
export function listFeatures(best: ArticleScores, others: readonly ArticleScores[]): readonly number[] {
  return [
    best.same,
    best.find,
    lead(
      best.find,
      others.map(({ find }) => find),
    ),
    lead(
      best.same,
      others.map(({ same }) => same),
    ),
    Math.log1p(best.place),
  ];
}

const farAhead = 8;

/** At most 8, also when nobody is behind. */
function lead(own: number, others: readonly number[]): number {
  return Math.min(farAhead, own - Math.max(...others, own - farAhead));
}

import type { WordFeatures } from './word-features.ts';

/** How one article of the list compares with the question. */
export interface ArticleScores {
  /** Log odds of asking the same, among questions of one topic. */
  readonly same: number;
  /** Log odds of being the right one, among all articles; what the list is ordered by. */
  readonly find: number;
  /** Place among the articles in the index's own order, counted from 0. */
  readonly place: number;
  readonly features: WordFeatures;
}

/** What of the words is told to the decision again, because it says how sure the scores can be. */
const repeated = ['whole.questionMissing', 'whole.wordingMissing', 'letters', 'wants.disjoint', 'whole.substituted'];

export const listFeatureNames: readonly string[] = ['same', 'find', 'findLead', 'sameLead', 'place', ...repeated];

/** What tells whether the best of a list is the right one: its own scores, and how far the rest stay behind. In the order of `listFeatureNames`. */
export function listFeatures(
  best: ArticleScores,
  others: readonly Pick<ArticleScores, 'same' | 'find'>[],
): readonly number[] {
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
    ...repeated.map((name) => best.features.get(name) ?? 0),
  ];
}

const farAhead = 8;

/** From -8 to 8; 8 when nobody is behind. */
function lead(own: number, others: readonly number[]): number {
  return Math.max(-farAhead, Math.min(farAhead, own - Math.max(...others, own - farAhead)));
}

/** The later in the index's own order, the less likely: log odds of `find` fall by this much with each e-fold of the place. */
export function withPlace(find: number, place: number): number {
  return find - Math.log1p(place);
}

import type { CandidateFeatures } from '../../adapters/search-index/candidate-features.ts';
import { type DescribedQuery, ndcgOf } from './describe-queries.ts';

/** Steps get smaller, so that the first ones find the region and the last ones do not chase single questions. */
const stepSizes = [1, 0.5, 0.25];

/** A gain below this is noise. */
const leastGain = 0.0003;

/** Weights near the given ones under which the mean nDCG of the collections is greatest: one weight at a time, as long as it helps. */
export function climb(from: CandidateFeatures, collections: readonly (readonly DescribedQuery[])[]): CandidateFeatures {
  const worth = (weights: CandidateFeatures) =>
    collections.reduce((sum, queries) => sum + ndcgOf(queries, weights), 0) / collections.length;
  let best = { weights: from, worth: worth(from) };
  for (const size of stepSizes) {
    for (let helped = true; helped; ) {
      helped = false;
      for (const step of stepsFrom(best.weights, size)) {
        const reached = worth(step);
        if (reached < best.worth + leastGain) continue;
        best = { weights: step, worth: reached };
        helped = true;
      }
    }
  }
  return best.weights;
}

function stepsFrom(weights: CandidateFeatures, size: number): readonly CandidateFeatures[] {
  return Object.entries(weights).flatMap(([name, weight]) =>
    [weight + size, weight - size].filter((value) => value >= 0).map((value) => ({ ...weights, [name]: value })),
  );
}

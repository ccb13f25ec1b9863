import type { CandidateFeatures } from './candidate-features.ts';

/**
 * How much each counts, found by `benchmarks/fit-ranking` on the development questions of three collections that count alike: consumer
 * questions on health pages, claims on abstracts, claims on single findings. Neighbouring values change little.
 */
export const rankingWeights: CandidateFeatures = {
  words: 4.5,
  runs: 2.5,
  sentence: 1,
  titledSentence: 2,
  names: 1,
  namesAndIntent: 8,
};

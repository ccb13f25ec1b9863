import type { Listed } from '../../benchmarks/fit-matching/choose-decision.ts';
import { listFeatureNames } from '../../src/matching/list-features.ts';

/** What came of a question that nobody asked: nothing of it counts but what a test says of it. */
export function madeUpList(overrides: Partial<Listed> = {}): Listed {
  return {
    question: 0,
    right: true,
    servable: true,
    shorthand: false,
    features: madeUpFeatures({}),
    rightAmongOffered: null,
    ...overrides,
  };
}

/** The features of a list by name; those that are not named are 0. */
export function madeUpFeatures(named: Readonly<Record<string, number>>): readonly number[] {
  return listFeatureNames.map((name) => named[name] ?? 0);
}

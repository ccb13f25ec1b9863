/** From 0 up to 1. */
export type Random = () => number;

/** The same numbers for the same seed, so that a run can be had again. A linear congruential generator (Numerical Recipes, ranqd1). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

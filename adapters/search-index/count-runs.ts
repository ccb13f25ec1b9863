import { eachRun, runSlots } from './letter-runs.ts';

/** In how many texts each run of letters stands, estimated from the words that have it. */
export interface RunCounts {
  /** By slot; one array for as long as this lives. */
  readonly counts: Float32Array;
  /** Words of one stem, which so many texts have; a run in two of them counts once. */
  add(words: readonly string[], texts: number): void;
  /** @returns ≥ 0 */
  textsWith(slot: number): number;
}

/** @param before what is counted already; it is copied */
export function mergeRuns(before: Float32Array | null): RunCounts {
  const counts = before === null ? new Float32Array(runSlots) : before.slice();
  // The number of the call that counted a slot last: cheaper than a set a call, and there are as many calls as stems.
  let countedIn: Int32Array | null = null;
  let call = 0;
  return {
    counts,
    add(words, texts) {
      const counted = countedIn ?? new Int32Array(runSlots);
      countedIn = counted;
      call += 1;
      for (const word of words) {
        eachRun(word, (slot) => {
          if (counted[slot] === call) return;
          counted[slot] = call;
          counts[slot] = (counts[slot] ?? 0) + texts;
        });
      }
    },
    textsWith: (slot) => Math.max(0, counts[slot] ?? 0),
  };
}

import { eachRun, runSlots } from './letter-runs.ts';

/** In how many texts each run of letters stands, estimated from the words that have it. */
export interface RunCounts {
  /** Words of one stem, which so many texts have; a run in two of them counts once. */
  add(words: readonly string[], texts: number): void;
  /** @returns ≥ 0 */
  textsWith(slot: number): number;
}

export function countRuns(): RunCounts {
  const counts = new Float32Array(runSlots);
  // The number of the call that counted a slot last: cheaper than a set a call, and there are as many calls as stems.
  const countedIn = new Int32Array(runSlots);
  let call = 0;
  return {
    add(words, texts) {
      call += 1;
      for (const word of words) {
        eachRun(word, (slot) => {
          if (countedIn[slot] === call) return;
          countedIn[slot] = call;
          counts[slot] = (counts[slot] ?? 0) + texts;
        });
      }
    },
    textsWith: (slot) => Math.max(0, counts[slot] ?? 0),
  };
}

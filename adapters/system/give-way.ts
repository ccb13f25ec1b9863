import { setTimeout } from 'node:timers/promises';

/** Lets what must be done within moments go before what may take a second longer. */
export interface GiveWay {
  /** An event came that must be acknowledged at once, as others may that come with it. */
  arrived(): void;
  /** Waits while many arrive, or while this process is late with everything; never for much longer than a second, so that answers go on. */
  giveWay(): Promise<void>;
}

/** From which delay on this process has more to do than it can, milliseconds. */
const busyMs = 15;
const longestMs = 1_000;
/** So many arrivals in so many milliseconds are a rush: people never ask so fast for long, and each of them waits to be acknowledged. */
const rush = { arrivals: 8, withinMs: 40 };

export function createGiveWay(): GiveWay {
  const lately: number[] = [];
  const inRush = () => {
    const [first] = lately;
    return lately.length === rush.arrivals && first !== undefined && performance.now() - first < rush.withinMs;
  };
  return {
    arrived: () => {
      lately.push(performance.now());
      if (lately.length > rush.arrivals) lately.shift();
    },
    giveWay: async () => {
      const asked = performance.now();
      await setTimeout(1);
      const late = performance.now() - asked;
      while (inRush() && performance.now() - asked < longestMs) await setTimeout(rush.withinMs);
      if (late > busyMs) await setTimeout(Math.min(late * 4, longestMs));
    },
  };
}

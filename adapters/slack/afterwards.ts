import { atMost } from '../../src/domain/at-most.ts';

/**
 * What need not hold up an acknowledgement. Slack waits three seconds and then sends an event again; a call under a 429 takes longer,
 * and what it tells of has happened by then.
 */
export interface Afterwards {
  /** The work must not throw. */
  begin(work: () => Promise<unknown>): void;
  /** Resolves when all that was begun is done, or after a moment. */
  settled(): Promise<void>;
}

/** How long a stop waits for it, milliseconds. */
const patienceMs = 2_000;

export function createAfterwards(): Afterwards {
  const running = new Set<Promise<unknown>>();
  return {
    begin: (work) => {
      const done: Promise<unknown> = new Promise((resolve) => setImmediate(resolve))
        .then(work)
        .finally(() => running.delete(done));
      running.add(done);
    },
    settled: async () => {
      await atMost(patienceMs, Promise.all(running));
    },
  };
}

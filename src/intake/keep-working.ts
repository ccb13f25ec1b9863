import type { Log } from '../ports/log.ts';

export interface Worker {
  /** Something may have arrived. */
  wake(): void;
  /** Resolves when what is being worked on is done; nothing new is begun. */
  stop(): Promise<void>;
}

/**
 * Runs rounds of work one after another: when woken, and every `idleMs` for what a retry or another process left.
 * @param work one round; a failure is logged and the next round comes all the same.
 * @param lanes how many rounds run side by side.
 */
export function keepWorking(work: () => Promise<number>, idleMs: number, lanes: number, log: Log): Worker {
  let stopped = false;
  let waiting: (() => void)[] = [];

  const sleep = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, idleMs);
      waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  const wake = () => {
    const sleepers = waiting;
    waiting = [];
    for (const rouse of sleepers) rouse();
  };
  const lane = async () => {
    while (!stopped) {
      try {
        if ((await work()) > 0) continue;
      } catch (cause) {
        log.error({}, 'inbox round failed', cause);
      }
      if (!stopped) await sleep();
    }
  };
  const running = Array.from({ length: lanes }, lane);
  return {
    wake,
    async stop() {
      stopped = true;
      wake();
      await Promise.all(running);
    },
  };
}

import type { Clock } from '../../src/ports/clock.ts';

export interface FixedClock extends Clock {
  /** Moves the hands by this many milliseconds. */
  advance(ms: number): void;
}

/** Stands still until it is moved. */
export function createFixedClock(instant = '2026-05-01T09:00:00.000Z'): FixedClock {
  let now = Date.parse(instant);
  return {
    now: () => new Date(now),
    advance: (ms) => {
      now += ms;
    },
  };
}

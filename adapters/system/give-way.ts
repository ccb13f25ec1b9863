import { setTimeout } from 'node:timers/promises';

/** From which delay on this process has more to do than it can, milliseconds. */
const busyMs = 15;
const longestMs = 1_000;

/**
 * Waits while this process is late with everything: an event must be acknowledged within moments, an answer may take a second longer.
 * Never waits for longer than a second, so that answers go on whatever arrives.
 */
export async function giveWay(): Promise<void> {
  const asked = performance.now();
  await setTimeout(1);
  const late = performance.now() - asked;
  if (late > busyMs) await setTimeout(Math.min(late * 4, longestMs));
}

import { percentile } from '../src/commands/eval/percentile.ts';

/** Milliseconds. */
export function quantilesOf(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** How many milliseconds the task took. */
export async function timeOf(task: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}

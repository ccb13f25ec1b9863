import { setImmediate } from 'node:timers/promises';

/** Far below the number of parameters that either database takes in one query. */
const batchSize = 200;

/**
 * Hands the items over in batches that fit into one query, in order. Lets waiting events through between two of them:
 * SQLite answers without ever giving the process back.
 */
export async function inBatches<T>(items: readonly T[], handle: (batch: readonly T[]) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += batchSize) {
    if (start > 0) await setImmediate();
    await handle(items.slice(start, start + batchSize));
  }
}

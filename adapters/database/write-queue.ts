import { setImmediate } from 'node:timers/promises';
import type { CompiledQuery, QueryResult } from 'kysely';

/** How writes that stand alone reach the disk. */
export interface WriteTransaction {
  /** Holds the connection for itself while `work` runs. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  begin(): Promise<void>;
  execute(query: CompiledQuery): Promise<QueryResult<unknown>>;
  commit(): void;
  rollback(): void;
}

export interface WriteQueue {
  /** Resolves once the write is on the disk. */
  add(query: CompiledQuery): Promise<QueryResult<unknown>>;
  /** Resolves when nothing waits. */
  idle(): Promise<void>;
}

interface WaitingWrite {
  readonly query: CompiledQuery;
  resolve(result: QueryResult<unknown>): void;
  reject(error: unknown): void;
}

const mostAtOnce = 200;

/**
 * Commits together what came together: the disk takes as long for fifty writes as for one, and SQLite stands still meanwhile. A write
 * that is refused takes no other with it.
 */
export function createWriteQueue(transaction: WriteTransaction): WriteQueue {
  const waiting: WaitingWrite[] = [];
  let draining: Promise<void> = Promise.resolve();
  let running = false;
  const drain = async () => {
    // Lets in what arrives at the same moment.
    await setImmediate();
    while (waiting.length > 0) {
      await transaction.alone(() => writeTogether(transaction, waiting.splice(0, mostAtOnce)));
      await setImmediate();
    }
    running = false;
  };
  return {
    add: (query) =>
      new Promise((resolve, reject) => {
        waiting.push({ query, resolve, reject });
        if (running) return;
        running = true;
        draining = drain();
      }),
    idle: () => draining,
  };
}

async function writeTogether(transaction: WriteTransaction, writes: readonly WaitingWrite[]): Promise<void> {
  try {
    const results = await inTransaction(transaction, writes);
    for (const [index, write] of writes.entries()) write.resolve(results[index] ?? { rows: [] });
  } catch (error) {
    const [only, ...others] = writes;
    if (only !== undefined && others.length === 0) only.reject(error);
    // One of them was refused, or all were: each finds out by itself.
    else for (const write of writes) await writeTogether(transaction, [write]);
  }
}

async function inTransaction(transaction: WriteTransaction, writes: readonly WaitingWrite[]) {
  await transaction.begin();
  try {
    const results: QueryResult<unknown>[] = [];
    for (const { query } of writes) results.push(await transaction.execute(query));
    transaction.commit();
    return results;
  } catch (error) {
    transaction.rollback();
    throw error;
  }
}

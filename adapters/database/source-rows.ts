import type { Transaction } from 'kysely';
import { inBatches } from './in-batches.ts';
import type { Tables } from './tables.ts';

export interface SourceRow {
  readonly id: string;
  readonly body: string;
}

/** Stores each source; what is equal already is not touched. @returns the ids that changed. */
export async function putSources(
  within: Transaction<Tables>,
  sources: readonly SourceRow[],
  revision: number,
): Promise<readonly string[]> {
  const changed: string[] = [];
  await inBatches(sources, async (batch) => {
    const ids = batch.map(({ id }) => id);
    const rows = await within.selectFrom('sources').select(['id', 'body']).where('id', 'in', ids).execute();
    const stored = new Map(rows.map(({ id, body }) => [id, body]));
    const different = batch.filter(({ id, body }) => stored.get(id) !== body);
    if (different.length === 0) return;
    await within
      .insertInto('sources')
      .values(different.map((row) => ({ ...row, revision })))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((set) => ({ body: set.ref('excluded.body'), revision })),
      )
      .execute();
    changed.push(...different.map(({ id }) => id));
  });
  return changed;
}

/** Removes every source that is not among these, and leaves its row to tell of it. @returns the ids removed. */
export async function removeOtherSources(
  within: Transaction<Tables>,
  kept: readonly SourceRow[],
  revision: number,
): Promise<readonly string[]> {
  const ids = new Set(kept.map(({ id }) => id));
  const rows = await within.selectFrom('sources').select('id').where('body', 'is not', null).execute();
  const removed = rows.map(({ id }) => id).filter((id) => !ids.has(id));
  await inBatches(removed, async (batch) => {
    await within.updateTable('sources').set({ body: null, revision }).where('id', 'in', batch).execute();
  });
  return removed;
}

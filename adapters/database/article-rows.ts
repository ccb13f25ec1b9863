import type { Transaction } from 'kysely';
import { inBatches } from './in-batches.ts';
import type { Tables } from './tables.ts';

export interface ArticleRow {
  readonly id: string;
  readonly version: number;
  readonly body: string;
}

/** Makes each the newest version of its article; what is so already is not touched. @returns the ids that changed. */
export async function putArticles(
  within: Transaction<Tables>,
  articles: readonly ArticleRow[],
  revision: number,
): Promise<readonly string[]> {
  const changed: string[] = [];
  await inBatches(articles, async (batch) => {
    const stored = await newestOf(within, batch);
    const different = batch.filter(({ id, body }) => stored.get(id) !== body);
    if (different.length === 0) return;
    await within
      .insertInto('article_versions')
      .values(different)
      .onConflict((conflict) =>
        conflict.columns(['id', 'version']).doUpdateSet((set) => ({ body: set.ref('excluded.body') })),
      )
      .execute();
    await within
      .insertInto('articles')
      .values(different.map(({ id, version }) => ({ id, version, revision })))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((set) => ({ version: set.ref('excluded.version'), revision })),
      )
      .execute();
    changed.push(...different.map(({ id }) => id));
  });
  return changed;
}

// The version stands in the body too, so that equal bodies are equal versions.
async function newestOf(
  within: Transaction<Tables>,
  batch: readonly ArticleRow[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await within
    .selectFrom('articles')
    .innerJoin('article_versions as newest', (join) =>
      join.onRef('newest.id', '=', 'articles.id').onRef('newest.version', '=', 'articles.version'),
    )
    .select(['newest.id', 'newest.body'])
    .where(
      'articles.id',
      'in',
      batch.map(({ id }) => id),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, row.body]));
}

/** Takes every article out of the lists that is not among these; its versions stay. @returns the ids taken out. */
export async function removeOtherArticles(
  within: Transaction<Tables>,
  kept: readonly ArticleRow[],
  revision: number,
): Promise<readonly string[]> {
  const ids = new Set(kept.map(({ id }) => id));
  const rows = await within.selectFrom('articles').select('id').where('version', 'is not', null).execute();
  const removed = rows.map(({ id }) => id).filter((id) => !ids.has(id));
  await inBatches(removed, async (batch) => {
    await within.updateTable('articles').set({ version: null, revision }).where('id', 'in', batch).execute();
  });
  return removed;
}

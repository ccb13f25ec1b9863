import type { Transaction } from 'kysely';
import type { LibraryChange } from '../../src/ports/library-store.ts';
import { compareIds } from './compare-ids.ts';
import type { Database, Tables } from './tables.ts';

type ChangedIds = Omit<LibraryChange, 'revision'>;

/** Runs one change of the library, all or nothing. `change` marks each row that it touches with the revision that it is given. */
export function changeLibrary(
  db: Database,
  change: (within: Transaction<Tables>, revision: number) => Promise<ChangedIds>,
): Promise<LibraryChange> {
  return db.transaction().execute(async (within) => {
    const former = await holdLibrary(within);
    const changed = sorted(await change(within, former + 1));
    const count = Object.values(changed).reduce((sum, ids) => sum + ids.length, 0);
    if (count === 0) return { revision: former, ...changed };
    await within
      .updateTable('library')
      .set({ revision: former + 1 })
      .execute();
    return { revision: former + 1, ...changed };
  });
}

/** An update that changes nothing, which makes every other change of the library wait until this transaction ends. */
async function holdLibrary(within: Transaction<Tables>): Promise<number> {
  const { revision } = await within
    .updateTable('library')
    .set((value) => ({ revision: value.ref('revision') }))
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

export async function currentRevision(db: Database): Promise<number> {
  const { revision } = await db.selectFrom('library').select('revision').executeTakeFirstOrThrow();
  return revision;
}

export async function changedAfter(db: Database, revision: number): Promise<LibraryChange> {
  // Read first: what changes while the rows are read is then reported now and once more, but never missed.
  const current = await currentRevision(db);
  const articles = await db.selectFrom('articles').select(['id', 'version']).where('revision', '>', revision).execute();
  const sources = await db
    .selectFrom('sources')
    .select((select) => ['id', select('body', 'is', null).as('removed')])
    .where('revision', '>', revision)
    .execute();
  return {
    revision: current,
    ...sorted({
      articles: articles.filter((row) => row.version !== null).map((row) => row.id),
      removedArticles: articles.filter((row) => row.version === null).map((row) => row.id),
      sources: sources.filter((row) => !row.removed).map((row) => row.id),
      removedSources: sources.filter((row) => row.removed).map((row) => row.id),
    }),
  };
}

function sorted({ articles, sources, removedArticles, removedSources }: ChangedIds): ChangedIds {
  return {
    articles: articles.toSorted(compareIds),
    sources: sources.toSorted(compareIds),
    removedArticles: removedArticles.toSorted(compareIds),
    removedSources: removedSources.toSorted(compareIds),
  };
}

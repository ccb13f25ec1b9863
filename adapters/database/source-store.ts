import type { Source } from '../../src/domain/source.ts';
import type { SourceStore } from '../../src/ports/source-store.ts';
import { compareIds } from './compare-ids.ts';
import { inBatches } from './in-batches.ts';
import { keepBodies } from './read-body.ts';
import { storedSource } from './stored-source.ts';
import type { Database } from './tables.ts';

export function createSourceStore(db: Database): SourceStore {
  const kept = db.selectFrom('sources').select(['id', 'body']).where('body', 'is not', null);
  return {
    async find(id) {
      const row = await kept.where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : readSource(row);
    },
    async findMany(ids) {
      const found = new Map<string, Source>();
      await inBatches(ids, async (batch) => {
        for (const row of await kept.where('id', 'in', batch).execute()) found.set(row.id, readSource(row));
      });
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    async list() {
      const rows = await kept.execute();
      return rows.sort((a, b) => compareIds(a.id, b.id)).map(readSource);
    },
  };
}

const readBody = keepBodies(storedSource);

function readSource({ id, body }: { readonly id: string; readonly body: string | null }): Source {
  return readBody(body, { table: 'sources', id });
}

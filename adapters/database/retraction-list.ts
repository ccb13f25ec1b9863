import type { Retraction } from '../../src/domain/retraction.ts';
import type { RetractionList } from '../../src/ports/retraction-list.ts';
import { inBatches } from './in-batches.ts';
import type { Database } from './tables.ts';

export function createRetractionList(db: Database): RetractionList {
  return {
    async replace(retractions) {
      await db.transaction().execute(async (within) => {
        await within.deleteFrom('retractions').execute();
        await inBatches(retractions, async (batch) => {
          await within.insertInto('retractions').values(batch).execute();
        });
      });
    },
    async among(originals) {
      const dois = originals.flatMap(({ doi }) => (doi === undefined ? [] : [doi.toLowerCase()]));
      const pmids = originals.flatMap(({ pmid }) => pmid ?? []);
      const found = new Map<string, Retraction>();
      const find = (column: 'doi' | 'pmid', values: readonly string[]) =>
        inBatches(values, async (batch) => {
          const rows = await db.selectFrom('retractions').selectAll().where(column, 'in', batch).execute();
          for (const row of rows) found.set(row.id, row);
        });
      await find('doi', dois);
      await find('pmid', pmids);
      return [...found.values()];
    },
  };
}

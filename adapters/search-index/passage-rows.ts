import type { Table } from '@lancedb/lancedb';
import { type IndexedPassage, parseIndexedPassage } from './indexed-passage.ts';
import { readColumn } from './lance-table.ts';

/** The rows of one state of the passage table. The latest read are kept: reading a row is half of what a search costs. */
export interface PassageRows {
  read(rowIds: readonly bigint[]): Promise<ReadonlyMap<bigint, IndexedPassage>>;
}

/** Some 2.5 kB each: 50 MB. */
const rowsKept = 20_000;

export function createPassageRows(table: Table): PassageRows {
  const kept = new Map<bigint, IndexedPassage>();
  return {
    async read(rowIds) {
      const found = new Map<bigint, IndexedPassage>();
      for (const rowId of rowIds) {
        const row = kept.get(rowId);
        if (row !== undefined) found.set(rowId, row);
      }
      const missing = rowIds.filter((rowId) => !found.has(rowId));
      for (const [rowId, json] of await readColumn(table, 'row', missing)) {
        const row = parseIndexedPassage(json);
        found.set(rowId, row);
        kept.set(rowId, row);
      }
      for (const oldest of kept.keys()) {
        if (kept.size <= rowsKept) break;
        kept.delete(oldest);
      }
      return found;
    },
  };
}

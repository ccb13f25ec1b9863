import type { Table } from '@lancedb/lancedb';
import { type IndexedPassage, parseIndexedPassage } from './indexed-passage.ts';
import { eachOfColumn, readColumn } from './lance-reads.ts';

/**
 * The passages of one generation, as far as they were read. They are kept because reading them takes twice as long as finding them, and
 * may be kept because a passage that changes becomes another row.
 */
export interface PassageRows {
  /** @param table the state of the generation that was searched */
  read(table: Table, rowIds: readonly bigint[]): Promise<ReadonlyMap<bigint, IndexedPassage>>;
  /** How many need not be read again. */
  kept(): number;
}

/** Of a library of ordinary size: some 3 kB each, 100 MB. */
const rowsKept = 32_768;

/** Of a larger one, where most questions bring passages that nobody asked for before. */
const rowsKeptOfMany = 4_096;

export function createPassageRows(): PassageRows {
  // As text until somebody wants it: most are never read.
  const kept = new Map<bigint, string | IndexedPassage>();
  let room = rowsKept;
  let gathered = false;

  function keep(rowId: bigint, row: string | IndexedPassage): void {
    kept.set(rowId, row);
    if (kept.size <= room) return;
    for (const oldest of kept.keys()) {
      kept.delete(oldest);
      break;
    }
  }

  function parsed(rowId: bigint): IndexedPassage | undefined {
    const row = kept.get(rowId);
    if (typeof row !== 'string') return row;
    const passage = parseIndexedPassage(row);
    kept.set(rowId, passage);
    return passage;
  }

  /** Reads a library of ordinary size whole, beside the first questions. Never throws. */
  async function gather(table: Table): Promise<void> {
    try {
      if ((await table.countRows()) > rowsKept) {
        room = rowsKeptOfMany;
        return;
      }
      for await (const batch of eachOfColumn(table, 'row')) {
        for (const [rowId, json] of batch) if (!kept.has(rowId)) keep(rowId, json);
      }
    } catch {
      // The index was closed or replaced meanwhile; what a search misses it reads by itself.
    }
  }

  return {
    async read(table, rowIds) {
      if (!gathered) void gather(table);
      gathered = true;
      const found = new Map<bigint, IndexedPassage>();
      const missing: bigint[] = [];
      for (const rowId of rowIds) {
        const passage = parsed(rowId);
        if (passage === undefined) missing.push(rowId);
        else found.set(rowId, passage);
      }
      for (const [rowId, json] of await readColumn(table, 'row', missing)) {
        const passage = parseIndexedPassage(json);
        found.set(rowId, passage);
        keep(rowId, passage);
      }
      return found;
    },
    kept: () => kept.size,
  };
}

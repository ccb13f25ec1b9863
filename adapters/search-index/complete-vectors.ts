import type { Table } from '@lancedb/lancedb';
import { parseIndexedPassage } from './indexed-passage.ts';
import type { Row } from './lance-reads.ts';
import { addRows, ownersWhere, removeRows, rowsWhere } from './lance-table.ts';
import { indexVectors, withoutVector } from './lance-vectors.ts';
import { passageTable } from './tables.ts';
import { rowVectors, type VectorsToWrite } from './write-index.ts';

/** Passages that stand without a vector, of a few sources. */
export interface Incomplete {
  readonly sourceIds: readonly string[];
  readonly rows: readonly Row[];
}

const rowsLookedAt = 500;

export async function findIncomplete(passages: Table): Promise<Incomplete> {
  const sourceIds = await ownersWhere(passages, passageTable, withoutVector, rowsLookedAt);
  return { sourceIds, rows: await rowsWhere(passages, passageTable, withoutVector, sourceIds) };
}

/** How many of them can be given a vector now. */
export async function countKnown({ rows }: Incomplete, vectors: VectorsToWrite): Promise<number> {
  const found = await rowVectors(rows.map(passageOf), vectors);
  return found?.values.filter((vector) => vector !== undefined).length ?? 0;
}

/** Gives these sources' passages the vectors that are known. They are read once more: meanwhile they may have changed. */
export async function putVectors(
  passages: Table,
  { sourceIds }: Pick<Incomplete, 'sourceIds'>,
  vectors: VectorsToWrite,
): Promise<void> {
  const rows = await rowsWhere(passages, passageTable, withoutVector, sourceIds);
  if (rows.length === 0) return;
  const values = await rowVectors(rows.map(passageOf), vectors);
  await removeRows(passages, passageTable, sourceIds, withoutVector);
  await addRows(passages, passageTable, rows, values);
  await indexVectors(passages);
}

function passageOf(row: Row) {
  return parseIndexedPassage(row.row ?? '').passage;
}

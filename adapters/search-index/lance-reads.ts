import { MatchQuery, type Table } from '@lancedb/lancedb';
import type { Table as ArrowTable } from 'apache-arrow';

export type Row = Readonly<Record<string, string>>;

export interface Hit {
  /** Names the row for ever: a row that is written anew gets another. */
  readonly rowId: bigint;
  readonly score: number;
  /** The columns that were asked for. */
  readonly row: Row;
}

/**
 * Okapi BM25, best first; the table must have been indexed. `words` is text, not a query language: no character of it has a meaning.
 * Reading any column of the hits takes twice as long as finding them.
 */
export async function searchColumn(
  table: Table,
  column: string,
  words: string,
  limit: number,
  columns: readonly string[] = [],
): Promise<readonly Hit[]> {
  const found = await table
    .query()
    .fullTextSearch(new MatchQuery(words, column))
    .select([...columns, '_score'])
    .withRowId()
    .limit(limit)
    .toArrow();
  const rowIds = found.getChild('_rowid');
  const scores = found.getChild('_score');
  return rowsIn(found, columns).map((row, index) => ({
    rowId: BigInt(rowIds?.get(index)),
    score: Number(scores?.get(index)),
    row,
  }));
}

/** LanceDB reads most of a full-text index when a word is first found in it, so this is a common one. */
export async function openFullText(table: Table, column: string): Promise<void> {
  await searchColumn(table, column, 'treatment', 1);
}

/** The column's text of each row id. */
export async function readColumn(
  table: Table,
  column: string,
  rowIds: readonly bigint[],
): Promise<ReadonlyMap<bigint, string>> {
  if (rowIds.length === 0) return new Map();
  return new Map(
    pairsIn(
      await table
        .takeRowIds([...rowIds])
        .select([column])
        .withRowId()
        .toArrow(),
      column,
    ),
  );
}

/** The column's text of every row, a few thousand at a time, in any order. */
export async function* eachOfColumn(table: Table, column: string): AsyncGenerator<readonly [bigint, string][]> {
  for await (const batch of table.query().select([column]).withRowId()) yield pairsIn(batch, column);
}

/** A table, or one batch of it. */
type Columns = Pick<ArrowTable, 'numRows' | 'getChild'>;

function pairsIn(found: Columns, column: string): [bigint, string][] {
  const ids = found.getChild('_rowid');
  return columnOf(found, column).map((text, index) => [BigInt(ids?.get(index)), text]);
}

/** Rows from all over a table that has so many `rows`, about `count` of them, the last with them. */
export async function readSample(
  table: Table,
  rows: number,
  count: number,
  columns: readonly string[],
): Promise<readonly Row[]> {
  if (rows === 0) return [];
  const step = Math.ceil(rows / count);
  const offsets = Array.from({ length: Math.ceil(rows / step) }, (_, index) => index * step);
  const found = await table
    .takeOffsets([...new Set([...offsets, rows - 1])])
    .select([...columns])
    .toArrow();
  return rowsIn(found, columns);
}

/** As they were asked for. */
export function rowsIn(table: ArrowTable, columns: readonly string[]): readonly Row[] {
  const texts = columns.map((name) => columnOf(table, name));
  return Array.from({ length: table.numRows }, (_, index) =>
    Object.fromEntries(columns.map((name, place) => [name, texts[place]?.[index] ?? ''])),
  );
}

export function columnOf(table: Columns, column: string): readonly string[] {
  const values = table.getChild(column);
  return Array.from({ length: table.numRows }, (_, index) => String(values?.get(index)));
}

import { type Connection, Index, type Table } from '@lancedb/lancedb';
import { Table as ArrowTable, Field, Schema, Utf8, vectorFromArray } from 'apache-arrow';
import { columnOf, type Row, rowsIn } from './lance-reads.ts';
import { arrowVectors, type RowVectors, vectorColumn, vectorField } from './lance-vectors.ts';
import { reading } from './stem-words.ts';

/** A table of texts. Every column is text; those in `searched` have a full-text index, and `owner` finds the rows to replace. */
export interface TableShape {
  readonly name: string;
  /** Whose rows they are: the id of a source or an article. */
  readonly owner: string;
  readonly searched: readonly string[];
  /** Read a hit, never searched. */
  readonly stored: readonly string[];
}

/** Rows go in by this many, so that a large library needs little memory. */
export const rowsAtOnce = 5_000;

/** @param dimensions of the vectors that its rows may have; undefined for a table without any */
export async function createTable(db: Connection, shape: TableShape, dimensions?: number): Promise<Table> {
  return db.createEmptyTable(shape.name, schemaOf(shape, dimensions));
}

/**
 * Makes the indexes when there are rows and no indexes yet; rows that come later are found without, and folded in by {@link foldIn}.
 * Over no rows an
 * index is of no use: LanceDB 0.37 then returns the first rows that match instead of the best.
 */
export async function indexTable(table: Table, shape: TableShape): Promise<void> {
  const indices = await table.listIndices();
  const usable = indices.length > 0 && indices.every((index) => index.numIndexedRows !== 0);
  if (usable || (await table.countRows()) === 0) return;
  for (const column of shape.searched) {
    await table.createIndex(column, { config: Index.fts({ ...reading, withPosition: false }) });
  }
  await table.createIndex(shape.owner, { config: Index.btree() });
}

/** @param vectors of a table that has them */
export async function addRows(
  table: Table,
  shape: TableShape,
  rows: readonly Row[],
  vectors?: RowVectors,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const end = start + rowsAtOnce;
    const some = vectors && { ...vectors, values: vectors.values.slice(start, end) };
    await table.add(arrowOf(shape, rows.slice(start, end), some));
  }
}

/** `only`: a condition on the rows to remove. */
export async function removeRows(
  table: Table,
  shape: TableShape,
  owners: readonly string[],
  only = 'true',
): Promise<void> {
  if (owners.length > 0) await table.delete(`${ownedBy(shape, owners)} AND ${only}`);
}

/** Whole rows that the condition holds for. */
export async function rowsWhere(
  table: Table,
  shape: TableShape,
  condition: string,
  owners: readonly string[],
): Promise<readonly Row[]> {
  if (owners.length === 0) return [];
  const columns = columnsOf(shape);
  const found = await table
    .query()
    .where(`${ownedBy(shape, owners)} AND ${condition}`)
    .select([...columns])
    .toArrow();
  return rowsIn(found, columns);
}

/** Owners of the first rows that the condition holds for, at most `limit` of them. */
export async function ownersWhere(
  table: Table,
  shape: TableShape,
  condition: string,
  limit: number,
): Promise<readonly string[]> {
  const found = await table.query().where(condition).select([shape.owner]).limit(limit).toArrow();
  return [...new Set(columnOf(found, shape.owner))];
}

export async function rowsOf(
  table: Table,
  shape: TableShape,
  owners: readonly string[],
  column: string,
): Promise<readonly string[]> {
  if (owners.length === 0) return [];
  const found = await table.query().where(ownedBy(shape, owners)).select([column]).toArrow();
  return columnOf(found, column);
}

/** Brings the many files that rows came in into few: reading what a search finds out of two hundred takes twice as long. Nobody reads it yet. */
export async function gatherRows(table: Table): Promise<void> {
  await table.optimize({ cleanupOlderThan: new Date() });
}

/** Brings rows that came after {@link indexTable} into the index, and the many small files that they came in into few. */
export async function foldIn(table: Table): Promise<void> {
  // Nothing is thrown away here: readers are still at the state of before.
  await table.optimize({ cleanupOlderThan: new Date(0) });
}

/** Throws away the files of former states. Call it when nobody begins to read them any more. */
export async function forgetFormerStates(table: Table): Promise<void> {
  await table.optimize({ cleanupOlderThan: new Date(Date.now() - keepFormerFor) });
}

/** Milliseconds: searches that are under way, in other processes too, come to their end. */
const keepFormerFor = 10 * 60_000;

function ownedBy(shape: TableShape, owners: readonly string[]): string {
  const list = owners.map((owner) => `'${owner.replaceAll("'", "''")}'`).join(', ');
  return `${shape.owner} IN (${list})`;
}

function columnsOf(shape: TableShape): readonly string[] {
  return [shape.owner, ...shape.searched, ...shape.stored];
}

function schemaOf(shape: TableShape, dimensions: number | undefined): Schema {
  // A hit reads one short text out of many: unpacking its neighbours would cost more than the space that packing saves.
  const unpacked = new Map([['lance-encoding:compression', 'none']]);
  const texts = columnsOf(shape).map(
    (column) => new Field(column, new Utf8(), false, shape.stored.includes(column) ? unpacked : null),
  );
  return new Schema(dimensions === undefined ? texts : [...texts, vectorField(dimensions)]);
}

function arrowOf(shape: TableShape, rows: readonly Row[], vectors: RowVectors | undefined): ArrowTable {
  const texts = columnsOf(shape).map((column) => [
    column,
    vectorFromArray(
      rows.map((row) => row[column] ?? ''),
      new Utf8(),
    ),
  ]);
  const columns = Object.fromEntries(texts);
  return new ArrowTable(vectors === undefined ? columns : { ...columns, [vectorColumn]: arrowVectors(vectors) });
}

import { Index, type Table } from '@lancedb/lancedb';
import { Field, FixedSizeList, Float32, makeData, makeVector, type Vector } from 'apache-arrow';

/** Null where no vector is known yet. */
export const vectorColumn = 'vector';

export const withoutVector = `${vectorColumn} IS NULL`;

export interface RowVectors {
  readonly dimensions: number;
  /** One a row. */
  readonly values: readonly (Float32Array | undefined)[];
}

export function vectorField(dimensions: number): Field {
  return new Field(vectorColumn, listOf(dimensions), true);
}

/** Made of one piece of memory: number by number it would take as long as all the rest of a rebuild. */
export function arrowVectors({ dimensions, values }: RowVectors): Vector {
  const data = new Float32Array(values.length * dimensions);
  const present = new Uint8Array(Math.ceil(values.length / 8));
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    data.set(value, index * dimensions);
    present[index >> 3] = (present[index >> 3] ?? 0) | (1 << (index & 7));
  }
  return makeVector(
    makeData({
      type: listOf(dimensions),
      length: values.length,
      nullCount: values.filter((value) => value === undefined).length,
      nullBitmap: present,
      child: makeData({ type: new Float32(), length: data.length, nullCount: 0, data }),
    }),
  );
}

export interface NearRow {
  readonly rowId: bigint;
  readonly cosine: number;
}

/** Nearest first; rows without a vector are never among them. */
export async function nearestRows(table: Table, vector: Float32Array, limit: number): Promise<readonly NearRow[]> {
  const found = await table
    .vectorSearch(vector)
    .column(vectorColumn)
    .distanceType('cosine')
    .select(['_distance'])
    .withRowId()
    .limit(limit)
    .toArrow();
  const rowIds = found.getChild('_rowid');
  const distances = found.getChild('_distance');
  return Array.from({ length: found.numRows }, (_, index) => ({
    rowId: BigInt(rowIds?.get(index)),
    cosine: 1 - Number(distances?.get(index)),
  }));
}

/** Up to this many, every vector is looked at, in a few hundredths of a second. */
const manyVectors = 50_000;

/** Above some size, an index over the vectors; those that come later are found without, and folded in with the other rows. */
export async function indexVectors(table: Table, from = manyVectors): Promise<void> {
  const indices = await table.listIndices();
  if (indices.some(({ columns }) => columns.includes(vectorColumn))) return;
  if ((await table.countRows(`${vectorColumn} IS NOT NULL`)) < from) return;
  await table.createIndex(vectorColumn, { config: Index.ivfFlat({ distanceType: 'cosine' }) });
}

/** Whether vectors of some rows are what was written: of length 1, and found by themselves. */
export async function vectorsAreSound(table: Table): Promise<boolean> {
  const some = await table.query().where(`${vectorColumn} IS NOT NULL`).select([vectorColumn]).limit(4).toArrow();
  const vectors = some.getChild(vectorColumn);
  for (let index = 0; index < some.numRows; index++) {
    const vector = Float32Array.from(vectors?.get(index));
    if (Math.abs(Math.hypot(...vector) - 1) > 0.01) return false;
    const [nearest] = await nearestRows(table, vector, 1);
    if (nearest === undefined || nearest.cosine < 0.99) return false;
  }
  return true;
}

function listOf(dimensions: number): FixedSizeList {
  return new FixedSizeList(dimensions, new Field('item', new Float32(), true));
}

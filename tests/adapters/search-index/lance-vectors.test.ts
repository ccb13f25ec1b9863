import { connect } from '@lancedb/lancedb';
import { describe, expect, it } from 'vitest';
import { addRows, createTable, foldIn } from '../../../adapters/search-index/lance-table.ts';
import { indexVectors, nearestRows, vectorColumn } from '../../../adapters/search-index/lance-vectors.ts';
import { wordingTable } from '../../../adapters/search-index/tables.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const dimensions = 16;

/** Spread by a fixed rule, each of length 1. */
function vectorOf(number: number): Float32Array {
  const raw = Array.from({ length: dimensions }, (_, index) => Math.sin((number + 1) * (index + 1) * 12.9898));
  const length = Math.hypot(...raw);
  return Float32Array.from(raw, (value) => value / length);
}

async function filled(from: number, count: number) {
  const db = await connect(temporaryFolder());
  const table = await createTable(db, wordingTable, dimensions);
  const add = (first: number, rows: number) =>
    addRows(
      table,
      wordingTable,
      Array.from({ length: rows }, (_, index) => ({ articleId: `a${first + index}`, spelt: 'x', wording: 'x' })),
      // Each third row has none.
      {
        dimensions,
        values: Array.from({ length: rows }, (_, index) => (index % 3 === 2 ? undefined : vectorOf(first + index))),
      },
    );
  await add(from, count);
  return { table, add };
}

describe('vectors in a table', () => {
  it('are found by themselves, nearest first, and rows without one never', async () => {
    const { table } = await filled(0, 30);
    const found = await nearestRows(table, vectorOf(3), 100);
    expect(found).toHaveLength(20);
    expect(found[0]?.cosine).toBeCloseTo(1, 4);
    const cosines = found.map(({ cosine }) => cosine);
    expect(cosines).toEqual([...cosines].sort((one, other) => other - one));
    expect(await table.countRows(`${vectorColumn} IS NULL`)).toBe(10);
  });

  it('are found through an index above some size, those that came after it as well', async () => {
    const { table, add } = await filled(0, 1_200);
    await indexVectors(table, 10_000);
    expect(await table.listIndices()).toEqual([]);
    await indexVectors(table, 500);
    await indexVectors(table, 500);
    expect((await table.listIndices()).map(({ columns }) => columns)).toEqual([[vectorColumn]]);
    await add(5_000, 30);
    for (const number of [0, 600, 1_200 - 3, 5_000]) {
      const [nearest] = await nearestRows(table, vectorOf(number), 1);
      expect(nearest?.cosine).toBeCloseTo(1, 4);
    }
    await foldIn(table);
    expect((await nearestRows(table, vectorOf(5_003), 1))[0]?.cosine).toBeCloseTo(1, 4);
  });
});

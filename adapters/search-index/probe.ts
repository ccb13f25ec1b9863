import type { Table } from '@lancedb/lancedb';
import type { Pointer } from './generation.ts';
import { checkIndexedPassage } from './indexed-passage.ts';
import { readSample, searchColumn, type TableShape } from './lance-table.ts';
import { vectorsAreSound } from './lance-vectors.ts';
import { type OpenGeneration, openGeneration, type Snapshot } from './open-generation.ts';
import { passageTable, wordingTable } from './tables.ts';
import { wordsOf } from './words.ts';

export type ProbeResult =
  | { readonly kind: 'sound'; readonly generation: OpenGeneration; readonly snapshot: Snapshot }
  | { readonly kind: 'faulty'; readonly reason: string };

/** Opens what the pointer points at, and reads a little of everything that a search would read. */
export async function probe(folder: string, pointer: Pointer): Promise<ProbeResult> {
  try {
    const generation = await openGeneration(folder, pointer.generation);
    const snapshot = await generation.snapshot(pointer);
    const fault =
      (await probeTable(snapshot.passages, passageTable, pointer.passages, 'row')) ??
      (await probeTable(snapshot.wordings, wordingTable, pointer.wordings, 'wording'));
    await snapshot.vocabulary;
    if (pointer.embedding !== undefined && !(await vectorsAreSound(snapshot.passages)))
      return { kind: 'faulty', reason: 'its vectors are not vectors' };
    if (fault === null) return { kind: 'sound', generation, snapshot };
    generation.close();
    return { kind: 'faulty', reason: fault };
  } catch {
    return { kind: 'faulty', reason: 'its files cannot be read' };
  }
}

async function probeTable(table: Table, shape: TableShape, expected: number, stored: string): Promise<string | null> {
  const rows = await table.countRows();
  if (rows !== expected) return `it holds ${rows} ${shape.name} where ${expected} are expected`;
  if (rows === 0) return null;
  const sample = await readSample(table, rows, [...shape.searched, stored]);
  for (const row of sample) if (stored === 'row') checkIndexedPassage(row.row ?? '');
  for (const column of shape.searched) {
    const words = wordsOf(sample[0]?.[column] ?? '').join(' ');
    const hits = await searchColumn(table, column, words, 1, [stored]);
    // A text of stop words alone is found by nothing; a longer one has a word that counts.
    if (hits.length === 0 && words.length > 40) return `its ${shape.name} are not found by their words`;
  }
  return null;
}

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
    const [ofPassages, ofWordings] = await Promise.all([
      probeTable(snapshot.passages, passageTable, pointer.passages, 'row'),
      probeTable(snapshot.wordings, wordingTable, pointer.wordings, 'wording'),
      snapshot.vocabulary,
    ]);
    const fault = ofPassages ?? ofWordings;
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
  const [first] = await readSample(table, rows, 1, shape.searched);
  const [areFound] = await Promise.all([
    Promise.all(shape.searched.map((column) => isFound(table, column, first?.[column] ?? '', stored))),
    checkSample(table, shape, rows, stored),
  ]);
  return areFound.every(Boolean) ? null : `its ${shape.name} are not found by their words`;
}

async function checkSample(table: Table, shape: TableShape, rows: number, stored: string): Promise<void> {
  const sample = await readSample(table, rows, 16, [...shape.searched, stored]);
  if (stored === 'row') for (const row of sample) checkIndexedPassage(row.row ?? '');
}

/** So many words of a text find it; all of a long one take as long as opening everything else. */
const wordsToFind = 24;

async function isFound(table: Table, column: string, text: string, stored: string): Promise<boolean> {
  const longestFirst = [...new Set(wordsOf(text))].toSorted((one, other) => other.length - one.length);
  const words = longestFirst.slice(0, wordsToFind).join(' ');
  const hits = await searchColumn(table, column, words, 1, [stored]);
  // A text of stop words alone is found by nothing; a longer one has a word that counts.
  return hits.length > 0 || words.length <= 40;
}

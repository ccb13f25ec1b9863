import type { Table } from '@lancedb/lancedb';
import type { Pointer } from './generation.ts';
import { checkIndexedPassage } from './indexed-passage.ts';
import { openFullText, readSample, searchColumn } from './lance-reads.ts';
import type { TableShape } from './lance-table.ts';
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
  // The full-text index of a large library takes longer to open than all else together, so the rows are read meanwhile.
  const [sample] = await Promise.all([
    readSample(table, rows, 16, [...shape.searched, stored]),
    Promise.all(shape.searched.map((column) => openFullText(table, column))),
  ]);
  if (stored === 'row') for (const row of sample) checkIndexedPassage(row.row ?? '');
  const first = sample[0];
  const areFound = await Promise.all(shape.searched.map((column) => isFound(table, column, first?.[column] ?? '')));
  return areFound.every(Boolean) ? null : `its ${shape.name} are not found by their words`;
}

/** So many of its longest words find a text; all of a long one take as long as opening everything else. */
const wordsToFind = 8;

async function isFound(table: Table, column: string, text: string): Promise<boolean> {
  const longestFirst = [...new Set(wordsOf(text))].toSorted((one, other) => other.length - one.length);
  const words = longestFirst.slice(0, wordsToFind).join(' ');
  const hits = await searchColumn(table, column, words, 1);
  // A text of stop words alone is found by nothing; a longer one has a word that counts.
  return hits.length > 0 || words.length <= 40;
}

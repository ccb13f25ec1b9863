import type { Table } from '@lancedb/lancedb';
import type { PassageHit, PassageQuery } from '../../src/ports/passage-index.ts';
import { type Hit, searchColumn } from './lance-table.ts';
import type { PassageRows } from './passage-rows.ts';
import { type Candidate, rankCandidates } from './rank-candidates.ts';
import { readQuestion } from './read-question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many candidates the full text and the labels bring. Three times as many made results no better, half as many a little worse. */
const depth = { everything: 50, label: 30 } as const;

/** What a search reads: one state of the index, which no update changes. */
export interface PassageShelf {
  readonly table: Table;
  readonly vocabulary: Vocabulary;
  readonly frame: ReadonlySet<string>;
  readonly rows: PassageRows;
}

export async function searchPassages(shelf: PassageShelf, query: PassageQuery): Promise<readonly PassageHit[]> {
  const { table, vocabulary, frame } = shelf;
  const question = await readQuestion(query.text, vocabulary, frame);
  if (question.words.length === 0 || query.limit < 1) return [];
  const words = question.words.join(' ');
  const [everything, label] = await Promise.all([
    searchColumn(table, 'everything', words, Math.max(depth.everything, query.limit)),
    searchColumn(table, 'label', words, depth.label),
  ]);
  const candidates = await readCandidates(shelf, everything, label);
  return rankCandidates(candidates, question, vocabulary).slice(0, query.limit);
}

async function readCandidates(
  { table, rows }: PassageShelf,
  everything: readonly Hit[],
  label: readonly Hit[],
): Promise<readonly Candidate[]> {
  const inEverything = new Map(everything.map(({ rowId, score }) => [rowId, score]));
  const inLabel = new Map(label.map(({ rowId, score }) => [rowId, score]));
  const found = await rows.read(table, [...new Set([...inEverything.keys(), ...inLabel.keys()])]);
  const best = everything[0]?.score ?? 1;
  // Found by its label alone: its words count for less than the last one's whose words were found.
  const unfound = (everything.at(-1)?.score ?? 0) * 0.8;
  const bestLabel = label[0]?.score ?? 1;
  return [...found].map(([rowId, indexed]) => ({
    indexed,
    words: (inEverything.get(rowId) ?? unfound) / best,
    label: (inLabel.get(rowId) ?? 0) / bestLabel,
  }));
}

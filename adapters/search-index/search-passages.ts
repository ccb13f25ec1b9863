import type { Table } from '@lancedb/lancedb';
import type { Passage } from '../../src/domain/passage.ts';
import type { PassageHit, PassageQuery } from '../../src/ports/passage-index.ts';
import { fuseRankings } from './fuse-rankings.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { searchColumn } from './lance-reads.ts';
import { nearestRows } from './lance-vectors.ts';
import type { PassageRows } from './passage-rows.ts';
import type { QuestionVector } from './question-vectors.ts';
import { rankCandidates } from './rank-candidates.ts';
import { type ReadQuestion, readQuestion } from './read-question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many candidates the full-text index brings at least. More made results no better, two thirds of them a little worse. */
const depth = 80;

/** What a search reads: one state of the index, which no update changes. */
export interface PassageShelf {
  readonly table: Table;
  readonly vocabulary: Vocabulary;
  readonly frame: ReadonlySet<string>;
  readonly rows: PassageRows;
  /** Only where the table has vectors. */
  readonly vectorOf?: QuestionVector;
}

export async function searchPassages(shelf: PassageShelf, query: PassageQuery): Promise<readonly PassageHit[]> {
  if (query.limit < 1) return [];
  const { question, candidates } = await findCandidates(shelf, query);
  const byWords = rankCandidates(candidates, question, shelf.vocabulary);
  // A text of stop words alone means nothing.
  if (shelf.vectorOf === undefined || query.byWords || question.words.length === 0)
    return byWords.slice(0, query.limit);
  const vector = await shelf.vectorOf(query.text);
  if (vector === null) return byWords.slice(0, query.limit);
  return fuseRankings(byWords, await nearestPassages(shelf, vector), query.limit);
}

/** How many passages the vectors bring at most. */
const nearestDepth = 50;

/** Below this cosine two texts have nothing in common, whatever the model; most put even strangers higher. */
const leastCosine = 0.2;

async function nearestPassages({ table, rows }: PassageShelf, vector: Float32Array): Promise<readonly Passage[]> {
  // A state of the index that words are found in and vectors are not is still worth its words.
  const all = await nearestRows(table, vector, nearestDepth).catch(() => []);
  const near = all.filter(({ cosine }) => cosine >= leastCosine);
  const rowIds = near.map(({ rowId }) => rowId);
  const found = await rows.read(table, rowIds);
  return rowIds.flatMap((rowId) => found.get(rowId)?.passage ?? []);
}

/** What the words of a question bring, before it is ranked. */
export async function findCandidates(shelf: PassageShelf, { text, limit }: PassageQuery): Promise<Found> {
  const question = await readQuestion(text, shelf.vocabulary, shelf.frame);
  if (question.words.length === 0) return { question, candidates: [] };
  const hits = await searchColumn(shelf.table, 'everything', question.words.join(' '), Math.max(depth, limit));
  const found = await shelf.rows.read(
    shelf.table,
    hits.map(({ rowId }) => rowId),
  );
  return { question, candidates: [...found.values()] };
}

interface Found {
  readonly question: ReadQuestion;
  readonly candidates: readonly IndexedPassage[];
}

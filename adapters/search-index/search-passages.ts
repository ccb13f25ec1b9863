import type { Table } from '@lancedb/lancedb';
import type { PassageHit, PassageQuery } from '../../src/ports/passage-index.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { searchColumn } from './lance-table.ts';
import type { PassageRows } from './passage-rows.ts';
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
}

export async function searchPassages(shelf: PassageShelf, query: PassageQuery): Promise<readonly PassageHit[]> {
  if (query.limit < 1) return [];
  const { question, candidates } = await findCandidates(shelf, query);
  return rankCandidates(candidates, question, shelf.vocabulary).slice(0, query.limit);
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

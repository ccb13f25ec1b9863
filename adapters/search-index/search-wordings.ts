import type { Table } from '@lancedb/lancedb';
import type { ArticleCandidate } from '../../src/ports/article-index.ts';
import { searchColumn } from './lance-reads.ts';
import { readQuestion } from './read-question.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface WordingShelf {
  readonly table: Table;
  readonly vocabulary: Vocabulary;
}

export async function searchWordings(
  shelf: WordingShelf,
  question: string,
  limit: number,
): Promise<readonly ArticleCandidate[]> {
  const { words } = await readQuestion(question, shelf.vocabulary, new Set());
  if (words.length === 0 || limit < 1) return [];
  const hits = await searchColumn(shelf.table, 'spelt', words.join(' '), limit, ['articleId', 'wording']);
  return hits.map(({ row, score }) => ({ articleId: row.articleId ?? '', text: row.wording ?? '', score }));
}

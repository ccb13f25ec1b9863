import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openSearchIndex } from '../../adapters/search-index/open-search-index.ts';
import { readJsonLines } from '../../src/commands/eval/read-json-lines.ts';

const articleSchema = z.object({ id: z.string(), question: z.string() });
const questionSchema = articleSchema.extend({ article: z.string().nullable(), pair: z.string(), same: z.boolean() });

export interface DevelopmentQuestion {
  readonly text: string;
  /** Position of the article that answers it; -1 when none does. */
  readonly article: number;
  /** Position of the article that it was written beside. */
  readonly pair: number;
  readonly same: boolean;
  /** Positions of the articles that the index names, best first. */
  readonly candidates: readonly number[];
}

export interface Development {
  readonly articles: readonly string[];
  readonly questions: readonly DevelopmentQuestion[];
}

/** The questions, and what the shipped index finds for each of them among all articles. */
export async function readDevelopment(folder: string, depth: number): Promise<Development> {
  const articles = readJsonLines(join(folder, 'articles.jsonl'), articleSchema);
  const positions = new Map(articles.map(({ id }, at) => [id, at]));
  const temporary = mkdtempSync(join(tmpdir(), 'curbside-fit-'));
  const index = await openSearchIndex({ folder: temporary });
  await index.upkeep.rebuild({
    revision: 1,
    sources: [],
    articles: articles.map(({ id, question }) => ({
      articleId: id,
      wordings: [{ articleId: id, text: question }],
    })),
  });
  const questions: DevelopmentQuestion[] = [];
  for (const { question, article, pair, same } of readJsonLines(join(folder, 'questions.jsonl'), questionSchema)) {
    const found = await index.articles.nearest(question, depth);
    questions.push({
      text: question,
      article: article === null ? -1 : (positions.get(article) ?? -1),
      pair: positions.get(pair) ?? -1,
      same,
      candidates: found.map(({ articleId }) => positions.get(articleId) ?? -1),
    });
  }
  await index.close();
  rmSync(temporary, { recursive: true });
  return { articles: articles.map(({ question }) => question), questions };
}

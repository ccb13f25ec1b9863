import type { Article } from '../domain/article.ts';

export interface ArticleStore {
  /** The newest version. Retired articles stay readable here, so that old citations still open. */
  find(id: string): Promise<Article | null>;
  /** One version as it was served, or null when it never existed. */
  findVersion(id: string, version: number): Promise<Article | null>;
  /** The newest version of every article, ordered by id. */
  list(): Promise<readonly Article[]>;
}

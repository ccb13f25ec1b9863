import type { ArticleRef } from '../domain/article.ts';

export interface FoundArticle extends ArticleRef {
  readonly topic: string;
}

/** Looks up approved articles, for somebody who picks one out. */
export interface ArticleSearch {
  /** Best first. Words may be unfinished, as while typing; no words give every article, by topic. */
  search(words: string, limit: number): Promise<readonly FoundArticle[]>;
}

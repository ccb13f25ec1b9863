import type { Article } from '../domain/article.ts';
import type { Source } from '../domain/source.ts';

/** Everything that may be said. */
export interface Library {
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
}

/** What became different between two revisions, by id. */
export interface LibraryChange {
  /** Counts up by one with each change of the library; 0 for one that was never filled. */
  readonly revision: number;
  readonly articles: readonly string[];
  readonly sources: readonly string[];
  readonly removedArticles: readonly string[];
  readonly removedSources: readonly string[];
}

/** The write side of articles and sources. */
export interface LibraryStore {
  /**
   * Makes the stored library equal to this one, all or nothing. What is equal already is not touched; an unchanged library keeps its revision
   * and reports no ids. Former versions of an article stay readable by version. A removed article or source leaves the lists.
   */
  replace(library: Library): Promise<LibraryChange>;
  /** Adds one article, or a version of one, as the newest; it counts as one change. */
  saveArticle(article: Article): Promise<LibraryChange>;
  revision(): Promise<number>;
  /** Everything that changed after `revision`, so that an index that is behind can catch up. */
  changesSince(revision: number): Promise<LibraryChange>;
}

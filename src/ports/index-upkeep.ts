import type { Passage } from '../domain/passage.ts';
import type { ArticleWording } from './article-index.ts';

export type IndexState =
  | { readonly kind: 'ready'; readonly revision: number; readonly passages: number; readonly wordings: number }
  | { readonly kind: 'missing' }
  /** Present but not readable, or written by another version of Curbside. */
  | { readonly kind: 'damaged'; readonly reason: string };

/** Everything of one article or source that the index holds; empty lists take it out. */
export interface IndexedArticle {
  readonly articleId: string;
  readonly wordings: readonly ArticleWording[];
}
export interface IndexedSource {
  readonly sourceId: string;
  readonly passages: readonly Passage[];
}

export interface IndexContent {
  readonly revision: number;
  readonly articles: readonly IndexedArticle[];
  readonly sources: readonly IndexedSource[];
}

/** Keeps the derived index equal to the library. The index can always be made anew. */
export interface IndexUpkeep {
  state(): Promise<IndexState>;
  /** Puts these articles and sources in the place of what the index held of them; others stay. Searches go on meanwhile. */
  update(content: IndexContent): Promise<void>;
  /** Makes the whole index anew from this content; searches see the old one or the new one, never half of one. */
  rebuild(content: IndexContent): Promise<void>;
}

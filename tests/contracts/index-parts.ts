import { passagesOf } from '../../src/domain/passage.ts';
import type { Source } from '../../src/domain/source.ts';
import type { ArticleIndex } from '../../src/ports/article-index.ts';
import type { IndexContent, IndexedArticle, IndexedSource, IndexUpkeep } from '../../src/ports/index-upkeep.ts';
import type { PassageIndex } from '../../src/ports/passage-index.ts';

/** The three ports of one index: what one writes, the others find. */
export interface IndexParts {
  readonly passages: PassageIndex;
  readonly articles: ArticleIndex;
  readonly upkeep: IndexUpkeep;
}

/** Opens an index that was never made, which ends with the test that opened it. */
export type OpenIndex = () => Promise<IndexParts>;

export function indexedSource(source: Source): IndexedSource {
  return { sourceId: source.id, passages: passagesOf(source) };
}

export function indexedArticle(articleId: string, ...texts: readonly string[]): IndexedArticle {
  return { articleId, wordings: texts.map((text) => ({ articleId, text })) };
}

export function content(overrides: Partial<IndexContent> = {}): IndexContent {
  return { revision: 1, articles: [], sources: [], ...overrides };
}

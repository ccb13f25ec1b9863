import type { ArticleStore } from '../../src/ports/article-store.ts';
import type { LibraryStore } from '../../src/ports/library-store.ts';
import type { SourceStore } from '../../src/ports/source-store.ts';

/** The three ports of one library: what one writes, the others read. */
interface LibraryStores {
  readonly library: LibraryStore;
  readonly articles: ArticleStore;
  readonly sources: SourceStore;
}

/** Opens an empty library, which ends with the test that opened it. */
export type OpenLibrary = () => Promise<LibraryStores>;

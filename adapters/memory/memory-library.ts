import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../src/domain/article.ts';
import { BotError } from '../../src/domain/bot-error.ts';
import type { Source } from '../../src/domain/source.ts';
import type { ArticleStore } from '../../src/ports/article-store.ts';
import type { Library, LibraryChange, LibraryStore } from '../../src/ports/library-store.ts';
import type { SourceStore } from '../../src/ports/source-store.ts';
import { createShelf } from './memory-shelf.ts';

/** The write side and both read sides of one library. */
export interface MemoryLibrary {
  readonly library: LibraryStore;
  readonly articles: ArticleStore;
  readonly sources: SourceStore;
}

/** A library that ends with the process; filled at once, as its first change, when it is given something. */
export function createMemoryLibrary(initial: Library = { articles: [], sources: [] }): MemoryLibrary {
  const articles = createShelf<Article>();
  const sources = createShelf<Source>();
  const versions = new Map<string, Article>();
  let revision = 0;

  function put(article: Article): void {
    versions.set(versionKey(article.id, article.version), article);
    articles.put(article, revision + 1);
  }

  /** Counts the change, if there was one. */
  function settle(): LibraryChange {
    const change = changesSince(revision);
    const count = Object.values(change).reduce((sum, part) => sum + (typeof part === 'number' ? 0 : part.length), 0);
    if (count > 0) revision += 1;
    return { ...change, revision };
  }

  function changesSince(since: number): LibraryChange {
    const changed = { articles: articles.changedAfter(since), sources: sources.changedAfter(since) };
    return {
      revision,
      articles: changed.articles.kept,
      sources: changed.sources.kept,
      removedArticles: changed.articles.removed,
      removedSources: changed.sources.removed,
    };
  }

  function replace(library: Library): LibraryChange {
    refuseRepeatedIds(library.articles);
    refuseRepeatedIds(library.sources);
    for (const article of library.articles) if (!isDeepStrictEqual(articles.find(article.id), article)) put(article);
    for (const source of library.sources) {
      if (!isDeepStrictEqual(sources.find(source.id), source)) sources.put(source, revision + 1);
    }
    articles.removeOthers(library.articles, revision + 1);
    sources.removeOthers(library.sources, revision + 1);
    return settle();
  }

  replace(initial);
  return {
    library: {
      replace: async (library) => replace(library),
      async saveArticle(article) {
        if (!isDeepStrictEqual(articles.find(article.id), article)) put(article);
        return settle();
      },
      revision: async () => revision,
      changesSince: async (since) => changesSince(since),
    },
    articles: {
      find: async (id) => articles.find(id),
      findVersion: async (id, version) => versions.get(versionKey(id, version)) ?? null,
      list: async () => articles.list(),
    },
    sources: {
      find: async (id) => sources.find(id),
      findMany: async (ids) => ids.flatMap((id) => sources.find(id) ?? []),
      list: async () => sources.list(),
    },
  };
}

function versionKey(id: string, version: number): string {
  return JSON.stringify([id, version]);
}

function refuseRepeatedIds(items: readonly { readonly id: string }[]): void {
  const ids = items.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new BotError('knowledge-unusable', `The id ${repeated} is there twice; rename one`);
}

import type { Article } from '../../src/domain/article.ts';
import type { Source } from '../../src/domain/source.ts';
import type { LibraryStore } from '../../src/ports/library-store.ts';
import { putArticles, removeOtherArticles } from './article-rows.ts';
import { canonicalJson } from './canonical-json.ts';
import { changedAfter, changeLibrary, currentRevision } from './library-revision.ts';
import { refuseRepeatedIds } from './refuse-repeated-ids.ts';
import { putSources, removeOtherSources } from './source-rows.ts';
import type { Database } from './tables.ts';

export function createLibraryStore(db: Database): LibraryStore {
  return {
    async replace(library) {
      refuseRepeatedIds('articles', library.articles);
      refuseRepeatedIds('sources', library.sources);
      // Made before the transaction begins, so that nobody waits for it.
      const articles = library.articles.map(articleRow);
      const sources = library.sources.map(sourceRow);
      return changeLibrary(db, async (within, revision) => ({
        articles: await putArticles(within, articles, revision),
        sources: await putSources(within, sources, revision),
        removedArticles: await removeOtherArticles(within, articles, revision),
        removedSources: await removeOtherSources(within, sources, revision),
      }));
    },
    saveArticle(article) {
      return changeLibrary(db, async (within, revision) => ({
        articles: await putArticles(within, [articleRow(article)], revision),
        sources: [],
        removedArticles: [],
        removedSources: [],
      }));
    },
    revision: () => currentRevision(db),
    changesSince: (revision) => changedAfter(db, revision),
  };
}

function articleRow(article: Article) {
  return { id: article.id, version: article.version, body: canonicalJson(article) };
}

function sourceRow(source: Source) {
  return { id: source.id, body: canonicalJson(source) };
}

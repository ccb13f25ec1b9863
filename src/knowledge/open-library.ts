import type { Article } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { passagesOf } from '../domain/passage.ts';
import { markRetracted } from '../domain/retraction.ts';
import type { ArticleStore } from '../ports/article-store.ts';
import type { IndexContent, IndexedArticle, IndexUpkeep } from '../ports/index-upkeep.ts';
import type { LibraryFiles, WrittenLibrary } from '../ports/library-files.ts';
import type { LibraryStore } from '../ports/library-store.ts';
import type { Log } from '../ports/log.ts';
import type { RetractionList } from '../ports/retraction-list.ts';
import type { SourceStore } from '../ports/source-store.ts';
import { compileLibrary } from './compile-library.ts';

export interface LibraryDeps {
  readonly library: LibraryStore;
  readonly articles: ArticleStore;
  readonly sources: SourceStore;
  readonly upkeep: IndexUpkeep;
  readonly retractions: RetractionList;
  readonly log: Log;
}

/** Brings the stored library up to the files, and names each file that was left out. @returns what was read. */
export async function loadLibrary(
  files: LibraryFiles,
  today: CalendarDate,
  deps: LibraryDeps,
): Promise<WrittenLibrary> {
  const read = await files.read();
  const retractions = await deps.retractions.among(read.sources.map(({ source }) => source.original));
  const sources = read.sources.map((written) => ({ ...written, source: markRetracted(written.source, retractions) }));
  const written = { ...read, sources };
  const { library, problems } = compileLibrary(written, today);
  for (const { file, line, message } of problems)
    deps.log.warn({ file, line, problem: message }, 'knowledge file has a mistake');
  const { revision } = await deps.library.replace(library);
  deps.log.info({ articles: library.articles.length, sources: library.sources.length, revision }, 'library loaded');
  return written;
}

/** Makes the index equal to the library: untouched when it is, caught up when behind, made anew when missing or damaged. */
export async function repairIndex(deps: LibraryDeps): Promise<'as-it-was' | 'caught-up' | 'rebuilt'> {
  const revision = await deps.library.revision();
  const state = await deps.upkeep.state();
  if (state.kind === 'ready' && state.revision === revision) return 'as-it-was';
  // An index ahead of the database is of another database: nothing in it can be trusted.
  if (state.kind === 'ready' && state.revision < revision) {
    await deps.upkeep.update(await contentSince(state.revision, revision, deps));
    deps.log.info({ from: state.revision, to: revision }, 'index caught up');
    return 'caught-up';
  }
  if (state.kind === 'damaged') deps.log.warn({ reason: state.reason }, 'index is damaged and is made anew');
  await rebuildIndex(deps);
  return 'rebuilt';
}

export async function rebuildIndex(deps: LibraryDeps): Promise<void> {
  const [revision, articles, sources] = await Promise.all([
    deps.library.revision(),
    deps.articles.list(),
    deps.sources.list(),
  ]);
  await deps.upkeep.rebuild({
    revision,
    articles: articles.map(indexedArticle),
    sources: sources.map((source) => ({ sourceId: source.id, passages: passagesOf(source) })),
  });
  deps.log.info({ articles: articles.length, sources: sources.length, revision }, 'index made anew');
}

async function contentSince(from: number, revision: number, deps: LibraryDeps): Promise<IndexContent> {
  const change = await deps.library.changesSince(from);
  const articles = await Promise.all(change.articles.map((id) => deps.articles.find(id)));
  const sources = await deps.sources.findMany(change.sources);
  return {
    revision,
    articles: [
      ...articles.flatMap((article) => (article === null ? [] : [indexedArticle(article)])),
      ...change.removedArticles.map((articleId) => ({ articleId, wordings: [] })),
    ],
    sources: [
      ...sources.map((source) => ({ sourceId: source.id, passages: passagesOf(source) })),
      ...change.removedSources.map((sourceId) => ({ sourceId, passages: [] })),
    ],
  };
}

// A retired article is readable by its id, but no question leads to it.
function indexedArticle(article: Article): IndexedArticle {
  const texts = article.review.status === 'retired' ? [] : [article.question, ...article.aliases];
  return { articleId: article.id, wordings: texts.map((text) => ({ articleId: article.id, text })) };
}

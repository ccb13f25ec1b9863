import type { Article } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Source } from '../domain/source.ts';
import type { KnowledgeProblem, WrittenArticle, WrittenLibrary } from '../ports/library-files.ts';
import type { Library } from '../ports/library-store.ts';
import { compileArticle } from './compile-article.ts';

export interface CompiledLibrary {
  /** What has no mistake. An article or source with one is left out, and so is what rests on it. */
  readonly library: Library;
  /** Every mistake, by file and line. */
  readonly problems: readonly KnowledgeProblem[];
}

/** Holds written articles against the sources they cite, and makes of each either an article or the list of its mistakes. */
export function compileLibrary(written: WrittenLibrary, today: CalendarDate): CompiledLibrary {
  const problems: KnowledgeProblem[] = [...written.problems];
  const sources = new Map<string, Source>();
  const sourceFiles = new Map<string, string>();
  for (const { file, source, headLines } of written.sources) {
    const earlier = sourceFiles.get(source.id);
    if (earlier !== undefined) {
      problems.push({ file, line: 1, message: `has the id "${source.id}" of ${earlier}; rename one of the files` });
      sources.delete(source.id);
      continue;
    }
    sourceFiles.set(source.id, file);
    sources.set(source.id, source);
    const successor = source.status.kind === 'superseded' ? source.status.by : null;
    if (successor !== null && !written.sources.some((other) => other.source.id === successor)) {
      const line = headLines.get('supersededBy') ?? 1;
      problems.push({
        file,
        line,
        message: `is superseded by "${successor}", which is not in sources/; add it or correct the id`,
      });
      sources.delete(source.id);
    }
  }
  const { unique, twice } = splitTwins(written.articles);
  problems.push(...twice);
  const articleIds = new Set(unique.map((article) => article.id));
  const articles: Article[] = [];
  for (const article of unique) {
    const compiled = compileArticle(article, { sources, articleIds, today });
    problems.push(...compiled.problems);
    if (compiled.article !== null) articles.push(compiled.article);
  }
  return {
    library: { articles, sources: [...sources.values()] },
    problems: problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
  };
}

// With two articles of one id nobody can tell which the board meant, so neither is used.
function splitTwins(articles: readonly WrittenArticle[]): {
  unique: readonly WrittenArticle[];
  twice: readonly KnowledgeProblem[];
} {
  const byId = new Map<string, readonly WrittenArticle[]>();
  for (const article of articles) byId.set(article.id, [...(byId.get(article.id) ?? []), article]);
  const unique: WrittenArticle[] = [];
  const twice: KnowledgeProblem[] = [];
  for (const [id, group] of byId) {
    const [first, ...others] = group;
    if (first !== undefined && others.length === 0) unique.push(first);
    for (const other of others) {
      twice.push({
        file: other.file,
        line: 1,
        message: `has the id "${id}" of ${first?.file}; rename one of the files, neither is used until then`,
      });
    }
  }
  return { unique, twice };
}

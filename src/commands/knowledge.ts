import type { CalendarDate } from '../domain/calendar-date.ts';
import { compileLibrary } from '../knowledge/compile-library.ts';
import type { LibraryFiles } from '../ports/library-files.ts';

export interface CommandResult {
  readonly output: string;
  readonly exitCode: 0 | 1 | 2;
}

/** `npm run knowledge -- check`: every mistake in the knowledge folder, one a line, as `file:line: sentence`. */
export async function checkKnowledge(files: LibraryFiles, today: CalendarDate): Promise<CommandResult> {
  const written = await files.read();
  const { library, problems } = compileLibrary(written, today);
  const missing = [
    ...(written.disclaimer === null ? ['disclaimers/default.md: there is no disclaimer; every answer needs one'] : []),
    ...(written.editorialPolicy === null
      ? ['editorial-policy.md: there is no editorial policy; every answer links to it']
      : []),
  ];
  const lines = [...problems.map(({ file, line, message }) => `${file}:${line}: ${message}`), ...missing];
  const states = new Map<string, number>();
  for (const { review } of library.articles) states.set(review.status, (states.get(review.status) ?? 0) + 1);
  const topics = new Set(library.articles.map((article) => article.topic)).size;
  const inStates = [...states].map(([status, count]) => `${count} ${status}`).join(', ');
  const found = `${library.articles.length} articles over ${topics} topics (${inStates}), ${library.sources.length} sources`;
  const verdict = lines.length === 0 ? `${found}: no mistakes` : `${found} can be used; ${lines.length} mistakes`;
  return { output: [...lines, verdict].join('\n'), exitCode: lines.length === 0 ? 0 : 1 };
}

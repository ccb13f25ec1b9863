import { markRetracted, type Retraction } from '../domain/retraction.ts';
import type { WrittenLibrary } from '../ports/library-files.ts';

/** In lines for whoever took the list in: sources that it marks, and articles that rest on one and are not served any more. */
export function nameRetracted(written: WrittenLibrary, retractions: readonly Retraction[]): readonly string[] {
  const marked = written.sources.flatMap(({ source }) => {
    const { status } = markRetracted(source, retractions);
    return source.status.kind !== 'retracted' && status.kind === 'retracted' ? [{ source, status }] : [];
  });
  const ids = new Set(marked.map(({ source }) => source.id));
  const resting = written.articles.filter(({ head }) => head.references.some((id) => ids.has(id)));
  return [
    ...marked.map(({ source, status }) => `${source.id} is retracted: ${status.notice}.`),
    ...resting.map(({ file }) => `${file} rests on it and is not served until it is revised.`),
  ];
}

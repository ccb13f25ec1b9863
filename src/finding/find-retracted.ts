import type { Source } from '../domain/source.ts';
import type { FindingDeps } from './find-passages.ts';
import { fullNamesIn } from './other-names.ts';

// What stands so high among what was found is what people quote; further down it would be a note about nothing.
const passagesLookedAt = 10;

/** Retracted sources that would have answered. Their words are never shown; a reader who knows them should hear that they hold no more. */
export async function findRetracted(
  question: string,
  deps: Pick<FindingDeps, 'index' | 'sources'>,
): Promise<readonly Source[]> {
  const text = [question, ...fullNamesIn(question)].join(' ');
  const hits = await deps.index.search({ text, limit: passagesLookedAt });
  const sources = await deps.sources.findMany([...new Set(hits.map(({ passage }) => passage.sourceId))]);
  return sources.filter(({ status }) => status.kind === 'retracted');
}

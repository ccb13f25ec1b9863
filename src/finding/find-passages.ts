import type { PassageIndex } from '../ports/passage-index.ts';
import type { SourceStore } from '../ports/source-store.ts';
import type { FoundPassage } from './found-passage.ts';

interface FindingDeps {
  readonly index: PassageIndex;
  readonly sources: SourceStore;
}

/** Best first, at most `limit`. Retracted sources are never among them. */
export async function findPassages(
  question: string,
  deps: FindingDeps,
  limit: number,
): Promise<readonly FoundPassage[]> {
  const hits = await deps.index.search({ text: question, limit: limit * 4 });
  const ids = [...new Set(hits.map(({ passage }) => passage.sourceId))];
  const sources = new Map((await deps.sources.findMany(ids)).map((source) => [source.id, source]));
  const found = hits.flatMap(({ passage, score }) => {
    const source = sources.get(passage.sourceId);
    return source === undefined || source.status.kind === 'retracted' ? [] : [{ passage, source, score }];
  });
  return found.slice(0, limit);
}

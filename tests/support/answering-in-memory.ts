import { join } from 'node:path';
import { createLibraryFiles } from '../../adapters/knowledge-files/read-library-files.ts';
import { createCountingIds } from '../../adapters/memory/counting-ids.ts';
import { createFixedClock } from '../../adapters/memory/fixed-clock.ts';
import { createMemoryAnswers } from '../../adapters/memory/memory-answers.ts';
import { createMemoryConversations } from '../../adapters/memory/memory-conversations.ts';
import { createMemoryEmbedder } from '../../adapters/memory/memory-embedder.ts';
import { createMemoryIndex } from '../../adapters/memory/memory-index.ts';
import { createMemoryLibrary } from '../../adapters/memory/memory-library.ts';
import { createMemoryRetractions } from '../../adapters/memory/memory-retractions.ts';
import { silentLog } from '../../adapters/memory/silent-log.ts';
import type { AnsweringDeps } from '../../src/answering/answering-deps.ts';
import { compileLibrary } from '../../src/knowledge/compile-library.ts';
import { createLabelShelf } from '../../src/knowledge/label-shelf.ts';
import { rebuildIndex } from '../../src/knowledge/open-library.ts';
import type { Library } from '../../src/ports/library-store.ts';
import { sampleDisclaimer } from './samples.ts';

export const today = '2026-05-01';

/** What ships in knowledge/. */
export async function shippedLibrary(): Promise<Library> {
  const written = await createLibraryFiles(join(import.meta.dirname, '../../knowledge')).read();
  return compileLibrary(written, today).library;
}

/** Everything that answers, in memory, without a model. */
export async function answeringInMemory(content: Library): Promise<AnsweringDeps> {
  const { library, articles, sources } = createMemoryLibrary(content);
  const index = createMemoryIndex();
  await rebuildIndex({
    library,
    articles,
    sources,
    upkeep: index.upkeep,
    retractions: createMemoryRetractions(),
    log: silentLog,
  });
  return {
    names: { find: () => [] },
    memory: createMemoryConversations(),
    articleIndex: index.articles,
    passageIndex: index.passages,
    embedder: createMemoryEmbedder(),
    articles,
    sources,
    library,
    labels: createLabelShelf(sources, library),
    answers: createMemoryAnswers(),
    clock: createFixedClock(`${today}T09:00:00.000Z`),
    ids: createCountingIds('answer'),
    model: null,
    disclaimer: sampleDisclaimer(),
    jurisdiction: null,
  };
}

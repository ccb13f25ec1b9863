import { join } from 'node:path';
import { openStores, type Stores } from '../../adapters/database/open-stores.ts';
import { createLibraryFiles } from '../../adapters/knowledge-files/read-library-files.ts';
import { createLocalEmbedder } from '../../adapters/local-embeddings/create-local-embedder.ts';
import { createNameFinder } from '../../adapters/name-finder/create-name-finder.ts';
import { openSearchIndex } from '../../adapters/search-index/open-search-index.ts';
import { randomIds, systemClock } from '../../adapters/system/clock-and-ids.ts';
import { answerQuestion } from '../answering/answer-question.ts';
import type { AnsweringDeps } from '../answering/answering-deps.ts';
import { createReaderDesk } from '../answering/read-answers.ts';
import type { Config } from '../config.ts';
import { BotError } from '../domain/bot-error.ts';
import { calendarDateOf } from '../domain/calendar-date.ts';
import { isNamedIn } from '../finding/rank-passages.ts';
import { createLabelShelf } from '../knowledge/label-shelf.ts';
import { loadLibrary, rebuildIndex, repairIndex } from '../knowledge/open-library.ts';
import { rememberWordings } from '../matching/remember-wordings.ts';
import type { LanguageModel } from '../ports/language-model.ts';
import type { Log } from '../ports/log.ts';
import type { QuestionDesk } from '../ports/question-desk.ts';
import type { ReaderDesk } from '../ports/reader-desk.ts';
import type { ReviewDesk } from '../ports/review-desk.ts';
import { createReviewDesk } from '../review/create-review-desk.ts';
import { screenQuestion } from '../screening/screen-question.ts';
import { openEmbedder } from './open-embedder.ts';

/** Curbside without a platform: everything that answers. */
export interface Curbside {
  readonly desk: QuestionDesk;
  readonly reader: ReaderDesk;
  readonly review: ReviewDesk;
  readonly stores: Stores;
  readonly answering: AnsweringDeps;
  readonly editorialPolicy: string;
  rebuildIndex(): Promise<void>;
  /** Learns the library's wordings, and what vectors its passages still lack, in seconds after a first start and at once afterwards. Questions are answered meanwhile. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** Opens database, library and index, and mends what is behind or damaged. */
export async function openCurbside(config: Config, log: Log): Promise<Curbside> {
  const stores = await openStores(
    config.databaseUrl === null ? { dataFolder: config.dataFolder } : { url: config.databaseUrl },
  );
  const search = await openSearchIndex({
    folder: join(config.dataFolder, 'index'),
    ...(await openEmbedder(config, stores.vectors, log)),
  });
  const model = createLocalEmbedder();
  const embedder = rememberWordings(model, stores.vectors, log);
  const library = {
    library: stores.library,
    articles: stores.articles,
    sources: stores.sources,
    upkeep: search.upkeep,
    retractions: stores.retractions,
    log,
  };
  const written = await loadLibrary(
    createLibraryFiles(config.knowledgeFolder),
    calendarDateOf(systemClock.now()),
    library,
  );
  const names = createNameFinder();
  const repaired = repairIndex(library);
  // While the index is made, by threads that are not this one: the first question should not wait for patterns to be compiled.
  screenQuestion('What is the treatment for a compression fracture of the spine?', { names });
  await repaired;
  const learn = once(async () => {
    const wordings = (await stores.articles.list()).flatMap(({ question, aliases }) => [question, ...aliases]);
    await Promise.all([embedder.learn(wordings), search.completeVectors()]);
  });
  const { disclaimer, editorialPolicy } = written;
  if (disclaimer === null || editorialPolicy === null) {
    throw new BotError(
      'knowledge-unusable',
      `${config.knowledgeFolder} needs disclaimers/default.md and editorial-policy.md; run "npm run knowledge -- check"`,
    );
  }
  await warnOfStrangePlace(config.jurisdiction, stores, log);
  const answering: AnsweringDeps = {
    names,
    memory: stores.conversations,
    articleIndex: search.articles,
    passageIndex: search.passages,
    embedder,
    articles: stores.articles,
    sources: stores.sources,
    library: stores.library,
    labels: createLabelShelf(stores.sources, stores.library),
    answers: stores.answers,
    model: await openModel(config, stores, log),
    clock: systemClock,
    ids: randomIds,
    disclaimer,
    jurisdiction: config.jurisdiction,
  };
  return {
    desk: { ask: (request, progress, stop) => answerQuestion(request, answering, progress, stop) },
    reader: createReaderDesk({ ...answering, feedback: stores.feedback, board: stores.boardRequests }),
    review: createReviewDesk({ ...answering, ...stores, board: stores.boardRequests }),
    stores,
    answering,
    editorialPolicy,
    rebuildIndex: () => rebuildIndex(library),
    warm: learn,
    async close() {
      await embedder.stop();
      await model.close();
      await search.close();
      await stores.close();
    },
  };
}

// Loaded only when configured: the library is large.
async function openModel({ model }: Config, stores: Stores, log: Log): Promise<LanguageModel | null> {
  if (model === null) return null;
  const { createLanguageModel } = await import('../../adapters/openai/create-language-model.ts');
  return createLanguageModel({ settings: model, ledger: stores.modelLedger, clock: systemClock, log });
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => {
    begun ??= work();
    return begun;
  };
}

/** A place that no source names ranks nothing, and nobody would notice. */
async function warnOfStrangePlace(home: string | null, { sources }: Pick<Stores, 'sources'>, log: Log): Promise<void> {
  if (home === null || (await sources.list()).some(({ jurisdiction }) => isNamedIn(home, jurisdiction))) return;
  log.warn(
    { jurisdiction: home },
    'no source of the library names the place in JURISDICTION: write it as the sources do',
  );
}

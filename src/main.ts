import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { Router } from 'express';
import { drawCard } from '../adapters/console/draw-card.ts';
import { inkFor } from '../adapters/console/ink.ts';
import { drawBar, showProgressOn } from '../adapters/console/show-progress.ts';
import { openStores, type Stores } from '../adapters/database/open-stores.ts';
import { createLibraryFiles } from '../adapters/knowledge-files/read-library-files.ts';
import { createLocalEmbedder } from '../adapters/local-embeddings/create-local-embedder.ts';
import { createPinoLog } from '../adapters/logging/pino-log.ts';
import { createNameFinder } from '../adapters/name-finder/create-name-finder.ts';
import { openSearchIndex } from '../adapters/search-index/open-search-index.ts';
import { randomIds, systemClock } from '../adapters/system/clock-and-ids.ts';
import { answerQuestion } from './answering/answer-question.ts';
import type { AnsweringDeps } from './answering/answering-deps.ts';
import { createReaderDesk } from './answering/read-answers.ts';
import { type AskTools, askInTurns, askOnce } from './commands/ask.ts';
import { type Command, readCommandLine } from './commands/command-line.ts';
import type { EvalTools } from './commands/eval/eval-task.ts';
import { evalTasks } from './commands/eval/eval-tasks.ts';
import { runEval } from './commands/eval.ts';
import { type CommandResult, checkKnowledge } from './commands/knowledge.ts';
import { type Config, readConfig, readEnvironment } from './config.ts';
import { BotError } from './domain/bot-error.ts';
import { calendarDateOf } from './domain/calendar-date.ts';
import { answerEntry } from './intake/answer-entry.ts';
import { keepWorking } from './intake/keep-working.ts';
import { createIntake } from './intake/record-question.ts';
import { workInbox } from './intake/work-inbox.ts';
import { exampleQuestions } from './knowledge/example-questions.ts';
import { createLabelShelf } from './knowledge/label-shelf.ts';
import { loadLibrary, rebuildIndex, repairIndex } from './knowledge/open-library.ts';
import { rememberWordings } from './matching/remember-wordings.ts';
import type { AnswerDelivery } from './ports/answer-delivery.ts';
import type { Intake } from './ports/intake.ts';
import type { Log } from './ports/log.ts';
import type { QuestionDesk } from './ports/question-desk.ts';
import type { ReaderDesk } from './ports/reader-desk.ts';

/** Curbside without a platform: everything that answers. */
export interface Curbside {
  readonly desk: QuestionDesk;
  readonly reader: ReaderDesk;
  readonly stores: Stores;
  readonly answering: AnsweringDeps;
  readonly editorialPolicy: string;
  rebuildIndex(): Promise<void>;
  /** When questions no longer share the model with the library's wordings: seconds after a first start, at once afterwards. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** Opens database, library and index, and mends what is behind or damaged. */
export async function openCurbside(config: Config, log: Log): Promise<Curbside> {
  const stores = await openStores(
    config.databaseUrl === null ? { dataFolder: config.dataFolder } : { url: config.databaseUrl },
  );
  const search = await openSearchIndex({ folder: join(config.dataFolder, 'index') });
  const model = createLocalEmbedder();
  const embedder = rememberWordings(model, stores.vectors, log);
  const library = {
    library: stores.library,
    articles: stores.articles,
    sources: stores.sources,
    upkeep: search.upkeep,
    log,
  };
  const written = await loadLibrary(
    createLibraryFiles(config.knowledgeFolder),
    calendarDateOf(systemClock.now()),
    library,
  );
  await repairIndex(library);
  const learnt = embedder.learn(
    (await stores.articles.list()).flatMap(({ question, aliases }) => [question, ...aliases]),
  );
  const { disclaimer, editorialPolicy } = written;
  if (disclaimer === null || editorialPolicy === null) {
    throw new BotError(
      'knowledge-unusable',
      `${config.knowledgeFolder} needs disclaimers/default.md and editorial-policy.md; run "npm run knowledge -- check"`,
    );
  }
  const answering: AnsweringDeps = {
    names: createNameFinder(),
    memory: stores.conversations,
    articleIndex: search.articles,
    passageIndex: search.passages,
    embedder,
    articles: stores.articles,
    sources: stores.sources,
    library: stores.library,
    labels: createLabelShelf(stores.sources, stores.library),
    answers: stores.answers,
    clock: systemClock,
    ids: randomIds,
    disclaimer,
  };
  return {
    desk: { ask: (request, progress) => answerQuestion(request, answering, progress) },
    reader: createReaderDesk({ ...answering, feedback: stores.feedback, board: stores.boardRequests }),
    stores,
    answering,
    editorialPolicy,
    rebuildIndex: () => rebuildIndex(library),
    warm: () => learnt,
    async close() {
      await embedder.stop();
      await model.close();
      await search.close();
      await stores.close();
    },
  };
}

/** A chat platform, as it is plugged in. */
interface PlatformPlug {
  readonly delivery: AnswerDelivery;
  readonly router: Router | null;
  start(): Promise<void>;
  stop(): Promise<void>;
}

type PlugIn = (intake: Intake) => Promise<PlatformPlug>;

export interface Service {
  readonly port: number;
  stop(): Promise<void>;
}

/** `npm start`: the local page, and each chat platform that has credentials. */
export async function serve(config: Config, log: Log): Promise<Service> {
  const curbside = await openCurbside(config, log);
  const workers: { wake(): void; stop(): Promise<void> }[] = [];
  const { stores, answering } = curbside;
  const wake = () => {
    for (const worker of workers) worker.wake();
  };
  const intake = createIntake({ inbox: stores.inbox, names: answering.names, clock: systemClock, log, wake });
  const platforms = await Promise.all(plugIns(config, curbside, log).map((plugIn) => plugIn(intake)));
  const { createWeb } = await import('../adapters/web/create-web.ts');
  const { listen } = await import('../adapters/web/http-server.ts');
  const web = await createWeb({
    ...curbside,
    memory: stores.conversations,
    log,
    publicUrl: config.publicUrl,
    audience: config.audience,
    examples: await exampleQuestions(stores.articles),
  });
  const server = await listen({
    host: config.host,
    port: config.port,
    routers: [...platforms.flatMap(({ router }) => router ?? []), web],
  });
  for (const { delivery, start } of platforms) {
    await start();
    const work = { inbox: stores.inbox, delivery, clock: systemClock, log, answer: answerWith(answering) };
    workers.push(keepWorking(() => workInbox(delivery.platform, work), 1_000, 4, log));
  }
  return {
    port: server.port,
    async stop() {
      await Promise.all(platforms.map((platform) => platform.stop()));
      await Promise.all(workers.map((worker) => worker.stop()));
      await server.close();
      await curbside.close();
    },
  };
}

function answerWith(answering: AnsweringDeps) {
  return (entry: Parameters<typeof answerEntry>[0], progress: Parameters<typeof answerEntry>[2]) =>
    answerEntry(entry, answering, progress);
}

// Loaded only when configured: both libraries are large, and a start without them is quick.
function plugIns(config: Config, curbside: Curbside, log: Log): readonly PlugIn[] {
  const { slack, teams, publicUrl, audience } = config;
  const nothing = async () => undefined;
  const shared = {
    reader: curbside.reader,
    memory: curbside.stores.conversations,
    log,
    publicUrl,
    audience,
    clock: systemClock,
  };
  const plugs: PlugIn[] = [];
  if (slack !== null)
    plugs.push(async (intake) =>
      (await import('../adapters/slack/create-slack.ts')).createSlack({ config: slack, intake, ...shared }),
    );
  if (teams !== null)
    plugs.push(async (intake) => ({
      start: nothing,
      ...(await import('../adapters/teams/create-teams.ts')).createTeams({ settings: teams, intake, ...shared }),
    }));
  return plugs;
}

/** Does what a command line asks for. @returns null when it goes on running. */
export async function run(command: Command): Promise<CommandResult | null> {
  if (command.kind === 'unclear') return { output: command.sentence, exitCode: 2 };
  const config = readConfig(readEnvironment());
  const today = calendarDateOf(systemClock.now());
  switch (command.kind) {
    case 'serve':
      return serveUntilStopped(config);
    case 'ask':
      return ask(command, config);
    case 'eval':
      return evaluate(command, config);
    case 'knowledge':
      if (command.action === 'check') return checkKnowledge(createLibraryFiles(config.knowledgeFolder), today);
      return withCurbside(config, 'info', async (curbside) => {
        await curbside.rebuildIndex();
        return { output: 'The search index was made anew.', exitCode: 0 };
      });
  }
}

async function serveUntilStopped(config: Config): Promise<null> {
  const service = await serve(config, createPinoLog(config.logLevel));
  const also = [config.slack === null ? null : 'Slack', config.teams === null ? null : 'Teams'].filter(
    (name) => name !== null,
  );
  const address = config.publicUrl.replace(/:0$/, `:${service.port}`);
  process.stdout.write(
    `Curbside is ready: open ${address}${also.length === 0 ? '' : `; ${also.join(' and ')} connected`}. Stop it with Ctrl+C.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void service.stop().then(() => process.exit(0)));
  }
  return null;
}

async function withCurbside<T>(
  config: Config,
  level: Config['logLevel'],
  use: (curbside: Curbside) => Promise<T>,
): Promise<T> {
  const curbside = await openCurbside(config, createPinoLog(level));
  try {
    return await use(curbside);
  } finally {
    await curbside.close();
  }
}

async function ask(command: Extract<Command, { kind: 'ask' }>, config: Config): Promise<CommandResult> {
  const { stdout, stderr, stdin } = process;
  // Only warnings: a reader asked for an answer, not for a log.
  return withCurbside(config, 'warn', async ({ desk }) => {
    const page = {
      width: Math.min(stdout.columns ?? 100, 110),
      ink: inkFor(stdout.isTTY === true, readEnvironment().NO_COLOR),
    };
    const tools: AskTools = {
      desk,
      audience: command.audience ?? config.audience,
      publicUrl: config.publicUrl,
      thread: randomUUID(),
      draw: (card) => drawCard(card, page),
      write: (text) => void stdout.write(text),
      showProgress: showProgressOn(stderr),
    };
    if (command.question === null) await askInTurns(createInterface({ input: stdin }), tools);
    else await askOnce(command.question, tools);
    return { output: '', exitCode: 0 };
  });
}

async function evaluate(command: Extract<Command, { kind: 'eval' }>, config: Config): Promise<CommandResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'curbside-eval-'));
  const closers: (() => Promise<void>)[] = [];
  const embedder = createLocalEmbedder();
  const showProgress = showProgressOn(process.stderr);
  const tools: EvalTools = {
    embedder,
    names: createNameFinder(),
    progress: (done, total) => showProgress(done === total ? null : drawBar(done, total)),
    async scratchIndex() {
      const search = await openSearchIndex({ folder: join(scratch, randomUUID()) });
      closers.push(() => search.close());
      return search;
    },
    async scratchCurbside() {
      const curbside = await openCurbside(
        { ...config, dataFolder: join(scratch, randomUUID()), databaseUrl: null },
        createPinoLog('error'),
      );
      closers.push(() => curbside.close());
      await curbside.warm();
      return { desk: curbside.desk, articles: curbside.stores.articles };
    },
  };
  try {
    return await runEval(command, evalTasks, tools);
  } finally {
    for (const close of closers) await close();
    await embedder.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  try {
    const result = await run(readCommandLine(process.argv.slice(2)));
    if (result === null) return;
    if (result.output !== '') process.stdout.write(`${result.output}\n`);
    process.exitCode = result.exitCode;
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawBar, showProgressOn } from '../../adapters/console/show-progress.ts';
import { createLocalEmbedder } from '../../adapters/local-embeddings/create-local-embedder.ts';
import { createPinoLog } from '../../adapters/logging/pino-log.ts';
import { createMemoryVectors } from '../../adapters/memory/memory-vectors.ts';
import { createNameFinder } from '../../adapters/name-finder/create-name-finder.ts';
import { openSearchIndex } from '../../adapters/search-index/open-search-index.ts';
import type { Command } from '../commands/command-line.ts';
import type { EvalTools } from '../commands/eval/eval-task.ts';
import { evalTasks } from '../commands/eval/eval-tasks.ts';
import { runEval } from '../commands/eval.ts';
import type { CommandResult } from '../commands/knowledge.ts';
import type { Config } from '../config.ts';
import type { IndexUpkeep } from '../ports/index-upkeep.ts';
import { openCurbside } from './open-curbside.ts';
import { openEmbedder } from './open-embedder.ts';

/** `npm run eval`: the shipped code on a data set, in a temporary place. */
export async function evaluate(command: Extract<Command, { kind: 'eval' }>, config: Config): Promise<CommandResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'curbside-eval-'));
  const closers: (() => Promise<void>)[] = [];
  const embedder = createLocalEmbedder();
  const showProgress = showProgressOn(process.stderr);
  const tools: EvalTools = {
    embedder,
    names: createNameFinder(),
    progress: (done, total) => showProgress(done === total ? null : drawBar(done, total)),
    async scratchIndex() {
      const byMeaning = await openEmbedder(config, createMemoryVectors(), createPinoLog('warn'));
      const search = await openSearchIndex({ folder: join(scratch, randomUUID()), ...byMeaning });
      closers.push(() => search.close());
      const upkeep: IndexUpkeep = {
        ...search.upkeep,
        async rebuild(content) {
          await search.upkeep.rebuild(content);
          // What is measured is the whole index, not one that is still being completed.
          await search.completeVectors();
        },
      };
      return { ...search, upkeep };
    },
    async scratchCurbside() {
      const curbside = await openCurbside(
        { ...config, dataFolder: join(scratch, randomUUID()), databaseUrl: null },
        createPinoLog('error'),
      );
      closers.push(() => curbside.close());
      await curbside.warm();
      return { desk: curbside.desk, articles: curbside.stores.articles, answering: curbside.answering };
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

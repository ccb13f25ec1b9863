import { join } from 'node:path';
import { openStores } from '../../adapters/database/open-stores.ts';
import { createLibraryFiles } from '../../adapters/knowledge-files/read-library-files.ts';
import { silentLog } from '../../adapters/memory/silent-log.ts';
import { systemClock } from '../../adapters/system/clock-and-ids.ts';
import { examine } from '../commands/doctor.ts';
import { type CommandResult, checkKnowledge } from '../commands/knowledge.ts';
import { type Config, readConfig } from '../config.ts';
import { BotError } from '../domain/bot-error.ts';
import { calendarDateOf } from '../domain/calendar-date.ts';
import type { Embedder } from '../ports/embedder.ts';
import type { Finding, HealthCheck } from '../ports/health-check.ts';
import type { VectorCache } from '../ports/vector-cache.ts';
import { openEmbedder } from './open-embedder.ts';

/** `npm run doctor`: everything that can be wrong before the first answer. A platform adds its own check here. */
export async function doctor(environment: Readonly<Record<string, string | undefined>>): Promise<CommandResult> {
  const config = settingsOf(environment);
  if ('verdict' in config) return examine([{ look: async () => [config] }]);
  const settings: Finding = { verdict: 'good', what: 'Settings', detail: 'complete, and of the right form' };
  return examine([
    { look: async () => [settings] },
    { look: () => lookAtKnowledge(config) },
    { look: () => lookAtStores(config) },
    await slackCheck(config),
    { look: async () => [teamsFinding(config)] },
  ]);
}

function settingsOf(environment: Readonly<Record<string, string | undefined>>): Config | Finding {
  try {
    return readConfig(environment);
  } catch (error) {
    const remedy = 'Mend them in the environment or in .env; .env.example lists every setting.';
    return { verdict: 'wrong', what: 'Settings', detail: messageOf(error), remedy };
  }
}

async function lookAtKnowledge({ knowledgeFolder }: Config): Promise<readonly Finding[]> {
  const what = 'Knowledge';
  try {
    const today = calendarDateOf(systemClock.now());
    const { output, exitCode } = await checkKnowledge(createLibraryFiles(knowledgeFolder), today);
    const detail = output.split('\n').at(-1) ?? '';
    if (exitCode === 0) return [{ verdict: 'good', what, detail }];
    return [{ verdict: 'wrong', what, detail, remedy: 'npm run knowledge -- check names each mistake with its line.' }];
  } catch (error) {
    const remedy = 'Set KNOWLEDGE_FOLDER to the folder of articles and sources.';
    return [{ verdict: 'wrong', what, detail: messageOf(error), remedy }];
  }
}

async function lookAtStores(config: Config): Promise<readonly Finding[]> {
  const what = 'Database';
  const place = config.databaseUrl === null ? { dataFolder: config.dataFolder } : { url: config.databaseUrl };
  try {
    const stores = await openStores(place);
    const revision = await stores.library.revision();
    const waiting = await stores.inbox.waiting();
    const looked = await lookAtIndex(config, revision, stores.vectors);
    await stores.close();
    const found: Finding = { verdict: 'good', what, detail: `opens; ${waiting} questions wait for an answer` };
    return [found, ...looked];
  } catch (error) {
    const remedy = 'Make DATA_FOLDER writable, or DATABASE_URL reachable, and look again.';
    return [{ verdict: 'wrong', what, detail: messageOf(error), remedy }];
  }
}

async function lookAtIndex(config: Config, revision: number, vectors: VectorCache): Promise<readonly Finding[]> {
  const what = 'Search index';
  const { openSearchIndex } = await import('../../adapters/search-index/open-search-index.ts');
  const byMeaning = await openEmbedder(config, vectors, silentLog);
  const index = await openSearchIndex({ folder: join(config.dataFolder, 'index'), ...byMeaning });
  const state = await index.upkeep.state();
  await index.close();
  const embeddings = await lookAtEmbeddings(config, byMeaning.meaning?.embedder ?? null);
  if (state.kind === 'damaged') {
    const remedy = 'npm run knowledge -- rebuild makes it anew.';
    return [{ verdict: 'wrong', what, detail: `is damaged: ${state.reason}`, remedy }, ...embeddings];
  }
  const behind = state.kind === 'missing' || state.revision !== revision;
  const detail = behind ? 'is brought up to date at the next start' : 'is up to date';
  return [{ verdict: 'good', what, detail }, ...embeddings];
}

/** Nothing when no server is configured. */
async function lookAtEmbeddings({ embeddings }: Config, embedder: Embedder | null): Promise<readonly Finding[]> {
  if (embeddings === null) return [];
  const what = 'Embeddings';
  const remedy =
    'Check EMBEDDINGS_URL, EMBEDDINGS_MODEL and EMBEDDINGS_API_KEY; passages are found by words meanwhile.';
  try {
    if (embedder === null) return [{ verdict: 'wrong', what, detail: 'the server never answered', remedy }];
    await embedder.embed(['dimensions'], AbortSignal.timeout(5_000));
    return [{ verdict: 'good', what, detail: `the server answers, with ${embedder.dimensions} numbers a vector` }];
  } catch (error) {
    return [{ verdict: 'wrong', what, detail: messageOf(error), remedy }];
  }
}

async function slackCheck({ slack, publicUrl, dataFolder, databaseUrl }: Config): Promise<HealthCheck> {
  if (slack === null) {
    return { look: async () => [{ verdict: 'open', what: 'Slack', detail: 'is not set up' }] };
  }
  const { createSlackCheck } = await import('../../adapters/slack/doctor/create-slack-check.ts');
  return {
    look: async () => {
      const stores = await openStores(databaseUrl === null ? { dataFolder } : { url: databaseUrl }).catch(() => null);
      const findings = await createSlackCheck(slack, publicUrl, stores?.installations ?? null).look();
      await stores?.close();
      return findings;
    },
  };
}

function teamsFinding({ teams }: Config): Finding {
  const detail =
    teams === null
      ? 'is not set up'
      : 'its settings are complete; whether Microsoft takes them shows with the first message';
  return { verdict: 'open', what: 'Teams', detail };
}

function messageOf(error: unknown): string {
  return error instanceof BotError ? error.message : 'it cannot be read';
}

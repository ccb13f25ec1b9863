import { join } from 'node:path';
import { openStores } from '../../adapters/database/open-stores.ts';
import { createLibraryFiles } from '../../adapters/knowledge-files/read-library-files.ts';
import { systemClock } from '../../adapters/system/clock-and-ids.ts';
import { examine } from '../commands/doctor.ts';
import { type CommandResult, checkKnowledge } from '../commands/knowledge.ts';
import { type Config, readConfig } from '../config.ts';
import { BotError } from '../domain/bot-error.ts';
import { calendarDateOf } from '../domain/calendar-date.ts';
import type { Finding, HealthCheck } from '../ports/health-check.ts';

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
    await stores.close();
    const found: Finding = { verdict: 'good', what, detail: `opens; ${waiting} questions wait for an answer` };
    return [found, await lookAtIndex(config, revision)];
  } catch (error) {
    const remedy = 'Make DATA_FOLDER writable, or DATABASE_URL reachable, and look again.';
    return [{ verdict: 'wrong', what, detail: messageOf(error), remedy }];
  }
}

async function lookAtIndex({ dataFolder }: Config, revision: number): Promise<Finding> {
  const what = 'Search index';
  const { openSearchIndex } = await import('../../adapters/search-index/open-search-index.ts');
  const index = await openSearchIndex({ folder: join(dataFolder, 'index') });
  const state = await index.upkeep.state();
  await index.close();
  if (state.kind === 'damaged') {
    return { verdict: 'wrong', what, detail: 'is damaged', remedy: 'npm run knowledge -- rebuild makes it anew.' };
  }
  const behind = state.kind === 'missing' || state.revision !== revision;
  return { verdict: 'good', what, detail: behind ? 'is brought up to date at the next start' : 'is up to date' };
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

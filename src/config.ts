import { existsSync } from 'node:fs';
import { type EmbeddingSettings, embeddingMistakes, embeddingSettings } from './config/embedding-settings.ts';
import { type ModelSettings, modelMistakes, modelSettings } from './config/model-settings.ts';
import { type Given, loopbackHosts, type SettingName, schema, settings } from './config/settings.ts';
import { type SlackSettings, slackMistakes, slackSettings } from './config/slack-settings.ts';
import { type TeamsSettings, teamsMistakes, teamsSettings } from './config/teams-settings.ts';
import type { audiences } from './domain/audience.ts';
import { BotError } from './domain/bot-error.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly knowledgeFolder: string;
  readonly databaseUrl: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly audience: (typeof audiences)[number];
  /** Null when nobody said. */
  readonly jurisdiction: string | null;
  readonly slack: SlackSettings | null;
  readonly teams: TeamsSettings | null;
  readonly model: ModelSettings | null;
  readonly embeddings: EmbeddingSettings | null;
  readonly workbench: boolean;
}

/**
 * Reads the settings. An empty value counts as not set.
 * @throws BotError `config-invalid` that lists every mistake at once; values are not repeated, because they may be secrets.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given: Given = Object.fromEntries(
    settingNames.flatMap((name) => (environment[name]?.trim() ? [[name, environment[name]]] : [])),
  );
  const parsed = schema.safeParse(given);
  const mistakes = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...slackMistakes(given),
    ...teamsMistakes(given),
    ...modelMistakes(given),
    ...embeddingMistakes(given),
    ...workbenchMistakes(given),
  ];
  if (!parsed.success || mistakes.length > 0) {
    throw new BotError(
      'config-invalid',
      ['The settings have mistakes:', ...mistakes.map((mistake) => `  ${mistake}`)].join('\n'),
    );
  }
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    publicUrl: (
      values.PUBLIC_URL ?? `http://${values.HOST.includes(':') ? `[${values.HOST}]` : values.HOST}:${values.PORT}`
    ).replace(/\/+$/, ''),
    dataFolder: values.DATA_FOLDER,
    knowledgeFolder: values.KNOWLEDGE_FOLDER,
    databaseUrl: values.DATABASE_URL ?? null,
    logLevel: values.LOG_LEVEL,
    audience: values.AUDIENCE,
    jurisdiction: values.JURISDICTION ?? null,
    slack: slackSettings(values),
    teams: teamsSettings(values),
    model: modelSettings(values),
    embeddings: embeddingSettings(values),
    workbench: values.WORKBENCH === 'on',
  };
}

function workbenchMistakes({ WORKBENCH, HOST }: Given): readonly string[] {
  return WORKBENCH === 'on' && !loopbackHosts.has(HOST ?? '127.0.0.1')
    ? ['WORKBENCH=on is for this machine alone, so HOST must be 127.0.0.1']
    : [];
}

const settingNames = Object.keys(settings).filter((name): name is SettingName => name in settings);

/** Adds the settings of a `.env` file in the working folder, if there is one, to those of the environment, which win. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** What `.env.example` must hold: every setting, its comment, and its default. */
export function exampleEnvironment(): string {
  const blocks = Object.entries(settings).map(([name, setting]) => {
    const byDefault = setting.safeParse(undefined).data;
    return `# ${setting.description}\n# ${name}=${byDefault ?? ''}`;
  });
  return `# Copy to .env and take the "# " off the settings that you need. Without any, Curbside runs on this machine alone.\n\n${blocks.join('\n\n')}\n`;
}

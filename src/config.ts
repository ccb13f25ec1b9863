import { existsSync } from 'node:fs';
import { z } from 'zod';
import { audiences } from './domain/audience.ts';
import { BotError } from './domain/bot-error.ts';

const text = z.string().trim().min(1);
const portForm = 'must be a whole number from 0 to 65535';
const loopbackHosts = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** Every setting, with the comment under which `.env.example` shows it. This file alone reads the environment. */
const settings = {
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on. Anything but a loopback address opens Curbside to the network.'),
  PORT: z.coerce
    .number(portForm)
    .int(portForm)
    .min(0, portForm)
    .max(65535, portForm)
    .default(3978)
    .describe('Port of the local page, Slack over HTTP and Teams.'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where people reach this Curbside; links in answers begin with it. Default: http://HOST:PORT.'),
  DATA_FOLDER: text.default('.curbside').describe('Folder for the database and the search index.'),
  KNOWLEDGE_FOLDER: text.default('knowledge').describe('Folder of articles and sources.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: 'must be an address that begins with postgres://' })
    .optional()
    .describe('PostgreSQL in place of the embedded SQLite: postgres://user:password@host:5432/database.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('How much to log. Question text is logged at no level.'),
  AUDIENCE: z
    .enum(audiences)
    .default('clinician')
    .describe('Whose words answers use unless a person chooses: clinician, care-team or patient.'),
  SLACK_BOT_TOKEN: text
    .startsWith('xoxb-', 'must begin with xoxb-')
    .optional()
    .describe('Slack: bot token. With it, set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).'),
  SLACK_APP_TOKEN: text
    .startsWith('xapp-', 'must begin with xapp-')
    .optional()
    .describe('Slack: app-level token for Socket Mode.'),
  SLACK_SIGNING_SECRET: text.optional().describe('Slack: signing secret for requests over HTTP at /slack/events.'),
  SLACK_CLIENT_ID: text
    .optional()
    .describe('Slack: client id, to be installed in many workspaces at /slack/install in place of SLACK_BOT_TOKEN.'),
  SLACK_CLIENT_SECRET: text.optional().describe('Slack: client secret that goes with SLACK_CLIENT_ID.'),
  SLACK_TOKEN_KEYS: z
    .string()
    .trim()
    .regex(
      /^[0-9a-f]{64}(?:\s*,\s*[0-9a-f]{64})*$/i,
      'must be 64 hexadecimal digits, or several such, with commas between',
    )
    .optional()
    .describe(
      'Slack: key that seals the tokens of workspaces (make one: openssl rand -hex 32). To change it put the new one first: "new,old".',
    ),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Slack: another address of its API, for tests on this machine.'),
  MICROSOFT_APP_ID: z
    .guid('must be a GUID')
    .optional()
    .describe('Teams: application (client) id of the bot registration.'),
  MICROSOFT_APP_PASSWORD: text
    .optional()
    .describe('Teams: client secret; not needed with MICROSOFT_APP_TYPE=UserAssignedMSI.'),
  MICROSOFT_APP_TENANT_ID: z.guid('must be a GUID').optional().describe('Teams: directory (tenant) id.'),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'])
    .default('SingleTenant')
    .describe('Teams: SingleTenant or UserAssignedMSI (managed identity).'),
  TEAMS_PLAYGROUND: z
    .enum(['on', 'off'])
    .default('off')
    .describe('Teams without authentication, for the Agents Playground on this machine; loopback only.'),
} as const;

type SettingName = keyof typeof settings;
const schema = z.object(settings);

export type SlackSettings = SlackTransportSettings &
  ({ readonly botToken: string } | { readonly oauth: SlackOAuthSettings });

export interface SlackTransportSettings {
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly apiUrl?: string;
}

/** Many workspaces. The first key seals their tokens; all of them open. */
export interface SlackOAuthSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenKeys: readonly [string, ...string[]];
}

export type TeamsSettings =
  | {
      readonly kind: 'registered';
      readonly appId: string;
      readonly tenantId: string;
      readonly appType: 'SingleTenant' | 'UserAssignedMSI';
      readonly password?: string;
    }
  /** No authentication: accepted on a loopback address only. */
  | { readonly kind: 'playground' };

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly knowledgeFolder: string;
  readonly databaseUrl: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly audience: (typeof audiences)[number];
  readonly slack: SlackSettings | null;
  readonly teams: TeamsSettings | null;
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
    slack: slackSettings(values),
    teams: teamsSettings(values),
  };
}

const settingNames = Object.keys(settings).filter((name): name is SettingName => name in settings);

type Values = z.infer<typeof schema>;
/** Settings as typed, before their form is checked: enough to see which are missing. */
type Given = Readonly<Partial<Record<SettingName, string>>>;

function slackMistakes(given: Given): readonly string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret, SLACK_API_URL: api } = given;
  const oauth = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_TOKEN_KEYS'] as const;
  const many = oauth.some((name) => given[name] !== undefined);
  const mistakes = many ? oauthMistakes(given, oauth) : [];
  if (!many && bot === undefined && (app !== undefined || secret !== undefined))
    mistakes.push(
      'SLACK_BOT_TOKEN is missing: the other Slack settings are there; add it (or SLACK_CLIENT_ID for many workspaces), or remove them',
    );
  if (bot !== undefined && app === undefined && secret === undefined)
    mistakes.push(
      'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing: SLACK_BOT_TOKEN is there; add the first for Socket Mode or the second for HTTP',
    );
  if (api !== undefined && URL.canParse(api) && !loopbackHosts.has(new URL(api).hostname))
    mistakes.push('SLACK_API_URL must be an address of this machine: it is for tests');
  return mistakes;
}

function oauthMistakes(given: Given, needed: readonly SettingName[]): string[] {
  const mistakes = needed.flatMap((name) =>
    given[name] === undefined ? [`${name} is missing: it is needed to be installed in many workspaces; add it`] : [],
  );
  if (given.SLACK_BOT_TOKEN !== undefined)
    mistakes.push(
      'SLACK_BOT_TOKEN cannot stand beside SLACK_CLIENT_ID: keep the first for one workspace, the second for many',
    );
  if (given.SLACK_APP_TOKEN === undefined && given.SLACK_SIGNING_SECRET === undefined)
    mistakes.push(
      'SLACK_SIGNING_SECRET is missing: SLACK_CLIENT_ID is there; add it for HTTP, or SLACK_APP_TOKEN for Socket Mode',
    );
  return mistakes;
}

function teamsMistakes(given: Given): readonly string[] {
  const {
    MICROSOFT_APP_ID: id,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_TENANT_ID: tenant,
    MICROSOFT_APP_TYPE: type,
  } = given;
  const needed = {
    MICROSOFT_APP_ID: id,
    MICROSOFT_APP_TENANT_ID: tenant,
    ...(type !== 'UserAssignedMSI' ? { MICROSOFT_APP_PASSWORD: password } : {}),
  };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const begun = id !== undefined || tenant !== undefined || password !== undefined;
  const mistakes = begun
    ? missing.map((name) => `${name} is missing: other Teams settings are there; add it, or remove them`)
    : [];
  if (given.TEAMS_PLAYGROUND !== 'on') return mistakes;
  if (!loopbackHosts.has(given.HOST ?? '127.0.0.1'))
    mistakes.push('TEAMS_PLAYGROUND=on switches authentication off, so HOST must be 127.0.0.1');
  if (begun) mistakes.push('TEAMS_PLAYGROUND=on cannot stand beside MICROSOFT_APP_ID: remove one of them');
  return mistakes;
}

function slackSettings(values: Values): SlackSettings | null {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: apiUrl,
  } = values;
  const transport = {
    ...(appToken === undefined ? {} : { appToken }),
    ...(signingSecret === undefined ? {} : { signingSecret }),
    ...(apiUrl === undefined ? {} : { apiUrl }),
  };
  if (botToken !== undefined) return { botToken, ...transport };
  const oauth = oauthSettings(values);
  return oauth === null ? null : { oauth, ...transport };
}

function oauthSettings(values: Values): SlackOAuthSettings | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_TOKEN_KEYS: keys } = values;
  const [newest, ...former] = (keys ?? '').split(',').map((key) => key.trim());
  if (clientId === undefined || clientSecret === undefined || !newest) return null;
  return { clientId, clientSecret, tokenKeys: [newest, ...former] };
}

function teamsSettings(values: Values): TeamsSettings | null {
  if (values.TEAMS_PLAYGROUND === 'on') return { kind: 'playground' };
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_TENANT_ID: tenantId,
    MICROSOFT_APP_TYPE: appType,
  } = values;
  if (appId === undefined || tenantId === undefined) return null;
  return { kind: 'registered', appId, tenantId, appType, ...(password === undefined ? {} : { password }) };
}

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

import { z } from 'zod';
import { audiences } from '../domain/audience.ts';

const text = z.string().trim().min(1);
const portForm = 'must be a whole number from 0 to 65535';

function wholeNumber(from: number, to: number) {
  const form = `must be a whole number from ${from} to ${to}`;
  return z.coerce.number(form).int(form).min(from, form).max(to, form);
}

export const loopbackHosts = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** Every setting, with the comment under which `.env.example` shows it. */
export const settings = {
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
  JURISDICTION: text
    .optional()
    .describe(
      'Where the teams work, as sources name it, such as United Kingdom: its sources come before equally good ones of other places.',
    ),
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
  TEAMS_EDITORS: text
    .optional()
    .describe('Teams: directory (object) ids of people who may change settings of conversations, with commas between.'),
  TEAMS_PLAYGROUND: z
    .enum(['on', 'off'])
    .default('off')
    .describe('Teams without authentication, for the Agents Playground on this machine; loopback only.'),
  WORKBENCH: z
    .enum(['on', 'off'])
    .default('off')
    .describe('Development: answers as Slack and Teams draw them, side by side, at /workbench; loopback only.'),
  MODEL_NAME: text
    .optional()
    .describe(
      'Model that words answers, by the name its server knows; with it, set MODEL_URL. Without one, answers are the sources’ own sentences.',
    ),
  MODEL_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Model: base address of an API that speaks OpenAI’s chat completions. Questions are sent there.'),
  MODEL_API_KEY: text.optional().describe('Model: key; a server of your own may need none.'),
  MODEL_ORGANISATION: text.optional().describe('Model: organisation that is billed, where a key belongs to several.'),
  MODEL_AZURE_API_VERSION: text
    .optional()
    .describe('Model: for Azure resources that want it, e.g. 2024-10-21; MODEL_URL then ends with /openai.'),
  MODEL_TIMEOUT_SECONDS: wholeNumber(1, 45)
    .default(20)
    .describe('Model: seconds of one question, all its calls together; then the sources’ own sentences are given.'),
  MODEL_TOKENS_PER_QUESTION: wholeNumber(1_000, 1_000_000)
    .default(40_000)
    .describe('Model: tokens that one question may take.'),
  MODEL_TOKENS_PER_DAY: wholeNumber(1_000, 1_000_000_000)
    .default(2_000_000)
    .describe('Model: tokens a day (UTC), for all processes together.'),
  MODEL_JUDGES: z
    .enum(['on', 'off'])
    .default('on')
    .describe('Model: judges its sentences against their quotes too. It never overrules a rule.'),
  MODEL_UNDERSTANDS: z
    .enum(['on', 'off'])
    .default('on')
    .describe('Model: completes follow-ups, and is asked whether a likely article answers the very question.'),
  EMBEDDINGS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Embeddings: base address of an API that speaks OpenAI’s embeddings; with it, set EMBEDDINGS_MODEL. Passages and screened questions are sent there, and passages are found by meaning too. Without one, by their words.',
    ),
  EMBEDDINGS_MODEL: text.optional().describe('Embeddings: model, by the name its server knows.'),
  EMBEDDINGS_API_KEY: text.optional().describe('Embeddings: key; a server of your own may need none.'),
  EMBEDDINGS_DIMENSIONS: wholeNumber(8, 8_192)
    .optional()
    .describe('Embeddings: numbers a vector, for models that let one choose; otherwise as many as the model gives.'),
} as const;

export type SettingName = keyof typeof settings;
export const schema = z.object(settings);

export type Values = z.infer<typeof schema>;
/** Settings as typed, before their form is checked: enough to see which are missing. */
export type Given = Readonly<Partial<Record<SettingName, string>>>;

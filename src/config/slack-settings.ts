import { type Given, loopbackHosts, type SettingName, type Values } from './settings.ts';

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

export function slackMistakes(given: Given): readonly string[] {
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

export function slackSettings(values: Values): SlackSettings | null {
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

import { webApi } from '@slack/bolt';
import type { Finding } from '../../../src/ports/health-check.ts';
import { neededScopes, spellMissing } from '../needs.ts';
import { clientOptions, type SlackApiOptions } from '../slack-api.ts';
import { slackErrorCode } from '../slack-error.ts';

/**
 * Is a bot's token good, and may it do what Curbside needs? @param where '' for the token of the settings; else which of the installations
 * by OAuth it is of.
 */
export async function checkBotToken(
  botToken: string,
  where: string,
  api: SlackApiOptions,
): Promise<readonly Finding[]> {
  const what = `Slack token${where}`;
  try {
    const identity = await new webApi.WebClient(botToken, clientOptions(api)).auth.test();
    if (identity.bot_id === undefined) {
      return [wrong(what, 'is not a bot’s', 'Take the one that begins with xoxb-, under "OAuth & Permissions".')];
    }
    const found: Finding = {
      verdict: 'good',
      what,
      detail: identity.is_enterprise_install
        ? `is good in the whole organisation ${identity.enterprise_id}`
        : `is good in ${identity.team_id ?? identity.enterprise_id}`,
    };
    return [found, checkScopes(identity.response_metadata?.scopes ?? [], where)];
  } catch (error) {
    return [refused(what, error, `See in the app that it is not switched off. ${installAgain(where)}.`)];
  }
}

function checkScopes(granted: readonly string[], where: string): Finding {
  const what = `Slack scopes${where}`;
  const missing = Object.entries(neededScopes).filter(([scope]) => !granted.includes(scope));
  if (missing.length > 0) {
    return wrong(
      what,
      `manifest.json asks for more than the app was granted: ${spellMissing(missing)}`,
      `In the app, put manifest.json under "App Manifest" and save. ${installAgain(where)}.`,
    );
  }
  const beyond = granted.filter((scope) => neededScopes[scope] === undefined);
  const more = beyond.length === 0 ? '' : `; beyond manifest.json, and of no use to Curbside: ${beyond.join(', ')}`;
  return { verdict: 'good', what, detail: `all ${Object.keys(neededScopes).length} are granted${more}` };
}

function installAgain(where: string): string {
  if (where !== '') return `Then an administrator${where} opens /slack/install of this Curbside once more`;
  return 'Then install the app to the workspace again, and take its new bot token';
}

/** Does the app token open Socket Mode? */
export async function checkAppToken(appToken: string, api: SlackApiOptions): Promise<Finding> {
  const what = 'Slack app token';
  try {
    await new webApi.WebClient(appToken, clientOptions(api)).apps.connections.open();
    return { verdict: 'good', what, detail: 'opens Socket Mode' };
  } catch (error) {
    const remedy = 'Make one with connections:write under "Basic information", and switch Socket Mode on.';
    return refused(what, error, remedy);
  }
}

function refused(what: string, error: unknown, remedy: string): Finding {
  const code = slackErrorCode(error);
  if (code === 'not_reached') {
    return wrong(what, 'Slack cannot be reached', 'Let this machine reach https://slack.com, and look again.');
  }
  return wrong(what, `Slack says ${code}`, remedy);
}

function wrong(what: string, detail: string, remedy: string): Finding {
  return { verdict: 'wrong', what, detail, remedy };
}

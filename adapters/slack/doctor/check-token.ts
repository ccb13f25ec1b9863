import { webApi } from '@slack/bolt';
import type { Finding } from '../../../src/ports/health-check.ts';
import { neededScopes, spellMissing } from '../needs.ts';
import { clientOptions, type SlackApiOptions } from '../slack-api.ts';
import { slackErrorCode } from '../slack-error.ts';

/** Is a bot's token good, and may it do what Curbside needs? */
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
      detail: `is good in ${identity.team_id ?? identity.enterprise_id}`,
    };
    return [found, checkScopes(identity.response_metadata?.scopes ?? [], where)];
  } catch (error) {
    return [refused(what, error, 'Install the app to the workspace again, and take its new bot token.')];
  }
}

function checkScopes(granted: readonly string[], where: string): Finding {
  const what = `Slack scopes${where}`;
  const missing = Object.entries(neededScopes).filter(([scope]) => !granted.includes(scope));
  if (missing.length === 0)
    return { verdict: 'good', what, detail: `all ${Object.keys(neededScopes).length} are granted` };
  return wrong(
    what,
    `not granted: ${spellMissing(missing)}`,
    'Put manifest.json into the app again, then reinstall the app and take its new token.',
  );
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

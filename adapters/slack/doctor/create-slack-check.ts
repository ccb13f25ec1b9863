import { LogLevel } from '@slack/bolt';
import manifest from '../../../manifest.json' with { type: 'json' };
import type { Finding, HealthCheck } from '../../../src/ports/health-check.ts';
import type { InstallationStore } from '../../../src/ports/installation-store.ts';
import { createInstallationVault } from '../install/installation-vault.ts';
import { createTokenSeal } from '../install/token-seal.ts';
import type { SlackApiOptions } from '../slack-api.ts';
import type { SlackConfig, SlackOAuth } from '../slack-config.ts';
import { slackErrorCode } from '../slack-error.ts';
import { checkManifest } from './check-manifest.ts';
import { checkAppToken, checkBotToken } from './check-token.ts';

/** Looks at the set-up of Slack. @param store null when the database cannot be opened. */
export function createSlackCheck(config: SlackConfig, publicUrl: string, store: InstallationStore | null): HealthCheck {
  const { apiUrl, appToken } = config;
  const api: SlackApiOptions = { logger: silent, ...(apiUrl === undefined ? {} : { apiUrl }) };
  return {
    look: async () => [
      ...checkManifest(manifest, appToken !== undefined),
      ...('botToken' in config
        ? await checkBotToken(config.botToken, '', api)
        : await checkInstallations(config.oauth, store, api)),
      ...(appToken === undefined ? [signingSecret] : [await checkAppToken(appToken, api)]),
      // People come back to it from installing, however events come.
      ...(appToken === undefined || 'oauth' in config ? [checkAddress(publicUrl)] : []),
    ],
  };
}

async function checkInstallations(
  { tokenKeys }: SlackOAuth,
  store: InstallationStore | null,
  api: SlackApiOptions,
): Promise<readonly Finding[]> {
  const what = 'Slack installations';
  if (store === null) return [{ verdict: 'open', what, detail: 'the database cannot be opened' }];
  const places = await store.list();
  if (places.length === 0) return [{ verdict: 'open', what, detail: 'there is none yet: open /slack/install' }];
  const vault = createInstallationVault(store, createTokenSeal(tokenKeys));
  const findings: Finding[] = [];
  for (const { enterpriseId, teamId } of places) {
    const where = ` in ${teamId ?? enterpriseId}`;
    try {
      const ids = { teamId: teamId ?? undefined, enterpriseId: enterpriseId ?? undefined };
      const { bot } = await vault.fetchInstallation({ ...ids, isEnterpriseInstall: teamId === null });
      findings.push(...(await checkBotToken(bot?.token ?? '', where, api)));
    } catch (error) {
      const remedy = 'Add the key that sealed it to SLACK_TOKEN_KEYS, or install Curbside there again.';
      findings.push({ verdict: 'wrong', what: `Slack token${where}`, detail: slackErrorCode(error), remedy });
    }
  }
  return findings;
}

const signingSecret: Finding = {
  verdict: 'open',
  what: 'Slack signing secret',
  detail: 'shows with the first event: a wrong one is answered with 401',
};

function checkAddress(publicUrl: string): Finding {
  const what = 'Public address';
  if (publicUrl.startsWith('https://')) return { verdict: 'good', what, detail: publicUrl };
  const remedy =
    'Set PUBLIC_URL to the https:// address under which Slack reaches /slack; with SLACK_BOT_TOKEN and Socket Mode none is needed.';
  return { verdict: 'wrong', what, detail: `Slack calls no address like ${publicUrl}`, remedy };
}

/** The findings say what there is to say. */
const silent = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

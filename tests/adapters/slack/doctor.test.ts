import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMemoryInstallations } from '../../../adapters/memory/memory-installations.ts';
import { checkManifest } from '../../../adapters/slack/doctor/check-manifest.ts';
import { createSlackCheck } from '../../../adapters/slack/doctor/create-slack-check.ts';
import { neededEvents, neededScopes } from '../../../adapters/slack/needs.ts';
import { appToken, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { installByBrowser } from '../../support/slack-server/install-by-browser.ts';
import type { FakeWorkspace } from '../../support/slack-server/slack-state.ts';
import { startSlackServer } from '../../support/slack-server/start-slack-server.ts';

const publicUrl = 'https://curbside.example.org';
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

async function slackWith(workspace: FakeWorkspace = ward) {
  const server = await startSlackServer({ workspaces: [workspace], appToken });
  onTestFinished(() => server.close());
  const look = (config: object, address = publicUrl) =>
    createSlackCheck({ botToken: ward.botToken, apiUrl: server.apiUrl, ...config }, address, null).look();
  return { server, look };
}

describe('the doctor in Slack', () => {
  it('finds nothing wrong with good tokens', async () => {
    const { look } = await slackWith();
    const findings = await look({ appToken });
    expect(findings.map(({ verdict, what }) => `${verdict} ${what}`)).toEqual([
      'good Slack manifest.json',
      'open Slack app itself',
      'good Slack token',
      'good Slack scopes',
      'good Slack app token',
    ]);
  });

  it('says that Slack refuses a token, and what to do', async () => {
    const { look } = await slackWith();
    const findings = await look({ botToken: 'xoxb-old', appToken: 'xapp-old' });
    expect(findings).toMatchObject([
      {},
      {},
      { verdict: 'wrong', detail: 'Slack says invalid_auth', remedy: expect.stringContaining('install the app') },
      { verdict: 'wrong', detail: 'Slack says invalid_auth', remedy: expect.stringContaining('connections:write') },
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/xoxb-old|xapp-old/);
  });

  it('names the scopes that are not granted, and what is lost by each', async () => {
    const { look } = await slackWith({ ...ward, scopes: ward.scopes.filter((scope) => scope !== 'im:history') });
    const findings = await look({ appToken });
    expect(findings).toContainEqual(
      expect.objectContaining({
        verdict: 'wrong',
        what: 'Slack scopes',
        detail:
          'manifest.json asks for more than the app was granted: im:history (without it direct messages are not heard)',
        remedy:
          'In the app, put manifest.json under "App Manifest" and save. Then install the app to the workspace again, and take its new bot token.',
      }),
    );
  });

  it('names what the app was granted beyond manifest.json', async () => {
    const { look } = await slackWith({ ...ward, scopes: [...ward.scopes, 'files:read'] });
    expect(await look({ appToken })).toContainEqual(
      expect.objectContaining({ verdict: 'good', what: 'Slack scopes', detail: expect.stringMatching(/files:read$/) }),
    );
  });

  it('says what of the app cannot be read from here, and how to see whether it differs from manifest.json', async () => {
    const { look } = await slackWith();
    expect(await look({ appToken })).toContainEqual(
      expect.objectContaining({
        verdict: 'open',
        detail: expect.stringContaining('paste this one under "App Manifest"'),
      }),
    );
  });

  it('says that Slack cannot be reached', async () => {
    const { server, look } = await slackWith();
    await server.close();
    expect(await look({ appToken })).toContainEqual(
      expect.objectContaining({ verdict: 'wrong', detail: 'Slack cannot be reached' }),
    );
  });

  it('wants an https address in Socket Mode too when people install by OAuth, for they come back to it', async () => {
    const oauth = { clientId: 'c', clientSecret: 's', tokenKeys: ['0f'.repeat(32)] as const };
    const { server } = await slackWith();
    const config = { oauth, appToken, apiUrl: server.apiUrl };
    const findings = await createSlackCheck(config, 'http://127.0.0.1:3978', createMemoryInstallations()).look();
    expect(findings).toContainEqual(expect.objectContaining({ verdict: 'wrong', what: 'Public address' }));
  });

  it('wants an https address when Slack calls in', async () => {
    const { look } = await slackWith();
    const address = async (url: string) =>
      (await look({ signingSecret: 's' }, url)).find(({ what }) => what === 'Public address')?.verdict;
    expect(await address(publicUrl)).toBe('good');
    expect(await address('http://127.0.0.1:3978')).toBe('wrong');
  });

  it('looks at every installation', async () => {
    const tokenKeys = ['0f'.repeat(32)] as const;
    const curbside = await startCurbsideInSlack('http', { oauth: { tokenKeys } });
    await installByBrowser(new URL(curbside.address ?? '').origin, curbside.server, ward);
    const oauth = { clientId: 'c', clientSecret: 's' };
    const { apiUrl } = curbside.server;
    const { installations } = curbside.kept;
    const verdicts = async (keys: readonly [string, ...string[]], store = installations) => {
      const config = { oauth: { ...oauth, tokenKeys: keys }, signingSecret: 's', apiUrl };
      const findings = await createSlackCheck(config, publicUrl, store).look();
      return findings.map(({ verdict, what }) => `${verdict} ${what}`).filter((line) => /token|scopes|inst/.test(line));
    };
    expect(await verdicts(tokenKeys)).toEqual(['good Slack token in T-WARD', 'good Slack scopes in T-WARD']);
    expect(await verdicts(['1e'.repeat(32)])).toEqual(['wrong Slack token in T-WARD']);
    expect(await verdicts(tokenKeys, createMemoryInstallations())).toEqual(['open Slack installations']);
  });
});

describe('the doctor where a whole organisation installed Curbside', () => {
  async function lookAt(scopes: readonly string[]) {
    const tokenKeys = ['0f'.repeat(32)] as const;
    const curbside = await startCurbsideInSlack('http', { oauth: { tokenKeys } });
    const organisation = { ...ward, teamId: 'T-ANY', enterpriseId: 'E-ORG', scopes };
    const origin = new URL(curbside.address ?? '').origin;
    await installByBrowser(origin, curbside.server, organisation, { wholeOrganisation: true });
    const oauth = { clientId: 'c', clientSecret: 's', tokenKeys };
    const config = { oauth, signingSecret: 's', apiUrl: curbside.server.apiUrl };
    const findings = await createSlackCheck(config, publicUrl, curbside.kept.installations).look();
    return findings.filter(({ what }) => what.endsWith(' in E-ORG'));
  }

  it('looks at its one token', async () => {
    expect(await lookAt(ward.scopes)).toMatchObject([
      { verdict: 'good', what: 'Slack token in E-ORG', detail: 'is good in the whole organisation E-ORG' },
      { verdict: 'good', what: 'Slack scopes in E-ORG' },
    ]);
  });

  it('says who installs it again when scopes are missing', async () => {
    expect(await lookAt(ward.scopes.filter((scope) => scope !== 'users:read'))).toMatchObject([
      {},
      {
        verdict: 'wrong',
        detail: expect.stringContaining('users:read'),
        remedy: expect.stringContaining('an administrator in E-ORG opens /slack/install'),
      },
    ]);
  });
});

describe('the manifest', () => {
  it('has what Curbside needs', () => {
    expect(checkManifest(manifest, true)).toMatchObject([{ verdict: 'good' }, { verdict: 'open' }]);
    expect(checkManifest(manifest, false)).toMatchObject([{ verdict: 'open' }]);
  });

  const { features, settings } = manifest;

  it.each([
    ['a name that is too long', { display_information: { ...manifest.display_information, name: 'x'.repeat(36) } }],
    ['no buttons', { settings: { ...settings, interactivity: { is_enabled: false } } }],
    ['no command', { features: { ...features, slash_commands: [] } }],
    ['no message shortcut', { features: { ...features, shortcuts: [] } }],
    ['no Home tab', { features: { ...features, app_home: { ...features.app_home, home_tab_enabled: false } } }],
    ['nothing at all', { settings: undefined, features: undefined }],
  ])('is wrong with %s', (_, change) => {
    expect(checkManifest({ ...manifest, ...change }, true)).toMatchObject([
      { verdict: 'wrong', remedy: expect.stringContaining('manifest.json') },
    ]);
  });

  it.each(Object.entries(neededEvents))('is wrong without the event %s, and says what is lost', (event, { lost }) => {
    const events = settings.event_subscriptions.bot_events.filter((name: string) => name !== event);
    const change = { settings: { ...settings, event_subscriptions: { bot_events: events } } };
    expect(checkManifest({ ...manifest, ...change }, true)).toMatchObject([
      {
        verdict: 'wrong',
        detail: `does not subscribe to ${event} (without it ${lost})`,
        remedy: expect.stringContaining('bot_events'),
      },
    ]);
  });

  it.each(Object.entries(neededScopes))('is wrong without the scope %s, and says what is lost', (scope, lost) => {
    const bot = manifest.oauth_config.scopes.bot.filter((name: string) => name !== scope);
    expect(checkManifest({ ...manifest, oauth_config: { scopes: { bot } } }, true)).toMatchObject([
      {
        verdict: 'wrong',
        detail: `does not ask for ${scope} (without it ${lost})`,
        remedy: expect.stringContaining('scopes.bot'),
      },
    ]);
  });
});

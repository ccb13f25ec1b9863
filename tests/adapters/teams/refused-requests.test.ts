import { describe, expect, it } from 'vitest';
import { createMemoryConversations } from '../../../adapters/memory/memory-conversations.ts';
import { createMemoryKnownPlaces } from '../../../adapters/memory/memory-known-places.ts';
import { createMemoryPostedMessages } from '../../../adapters/memory/memory-posted-messages.ts';
import { createMemorySettings } from '../../../adapters/memory/memory-settings.ts';
import { silentLog } from '../../../adapters/memory/silent-log.ts';
import { systemClock } from '../../../adapters/system/clock-and-ids.ts';
import { createTeams } from '../../../adapters/teams/create-teams.ts';
import { sampleAnswerRecord } from '../../support/samples.ts';
import { personalMessage } from '../../support/teams-connector/activities.ts';
import { exampleAppId, exampleSettings, startLocalTeams } from '../../support/teams-connector/start-local-teams.ts';
import type { TokenOptions } from '../../support/teams-connector/start-token-issuer.ts';

const activity = personalMessage({ text: 'What is the dose of alendronate?' });

describe('a request without a valid token', () => {
  it.each<[string, Partial<TokenOptions>]>([
    ['is for another app', { audience: 'another-app' }],
    ['names another service', { serviceUrl: 'https://elsewhere.example' }],
    ['is over', { expiresIn: -3_600 }],
    ['is signed with another key', { signedBy: 'stranger' }],
    ['is not signed', { signedBy: 'none' }],
    ['comes from another issuer', { issuer: 'https://another-issuer.example' }],
  ])('is refused without a word when the token %s', async (_, change) => {
    const teams = await startLocalTeams({ working: false });
    const token = teams.issuer.sign({ audience: exampleAppId, serviceUrl: teams.connector.url, ...change });
    expect(await teams.say(activity, `Bearer ${token}`)).toEqual({ status: 401, body: '' });
    expect(await teams.inbox.waiting()).toBe(0);
    expect(JSON.stringify(teams.log.lines)).not.toContain(token);
  });

  it.each(['', 'Bearer', 'Bearer not-a-token', 'Basic YTpi'])('is refused with the header "%s"', async (header) => {
    const teams = await startLocalTeams({ working: false });
    expect(await teams.say(activity, header)).toEqual({ status: 401, body: '' });
  });

  it('is refused before its body is read', async () => {
    const teams = await startLocalTeams({ working: false });
    const response = await fetch(`${teams.url}/api/messages`, { method: 'POST', body: 'not JSON' });
    expect([response.status, await response.text()]).toEqual([401, '']);
  });
});

describe('a body that is no activity', () => {
  it.each([
    ['{"type": "mess', 400, 'The body is not JSON.'],
    ['[]', 400, 'The body is not an activity of Teams.'],
    [
      '{"type":"message","channelId":"AseChannel","serviceUrl":"http://127.0.0.1"}',
      400,
      'The body is not an activity of Teams.',
    ],
    [`{"text":"${'a'.repeat(1_100_000)}"}`, 413, 'The body is too large.'],
  ])('is refused in one sentence (%#)', async (body, status, sentence) => {
    const teams = await startLocalTeams({ working: false });
    const token = teams.issuer.sign({ audience: exampleAppId, serviceUrl: teams.connector.url });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(`${teams.url}/api/messages`, { method: 'POST', headers, body });
    expect([response.status, await response.text()]).toEqual([status, sentence]);
  });

  it('is refused when it names no tenant', async () => {
    const teams = await startLocalTeams({ working: false });
    const answer = await teams.say({
      ...activity,
      channelData: {},
      conversation: { conversationType: 'personal', id: 'a:example-chat' },
    });
    expect(answer.status).toBe(400);
  });
});

it('says 503 and nothing else when a question cannot be recorded, so that Teams delivers it again', async () => {
  const teams = await startLocalTeams({ working: false });
  teams.inbox.accept = async () => {
    throw new Error('SQLITE_FULL: What is the dose of alendronate?');
  };
  expect(await teams.say(activity)).toEqual({ status: 503, body: '' });
});

describe('settings', () => {
  const ports = {
    intake: { accept: async () => 'recorded' as const },
    reader: {
      answer: async () => null,
      article: async () => null,
      articles: async () => [],
      giveFeedback: async () => false,
      sendToBoard: async () => 'unknown' as const,
    },
    audience: 'clinician' as const,
    log: silentLog,
    posted: createMemoryPostedMessages(),
    places: createMemoryKnownPlaces(),
    clock: systemClock,
    corrections: {
      edited: async () => 'unknown' as const,
      deleted: async () => 'unknown' as const,
      placeGone: async () => 0,
    },
    memory: createMemoryConversations(),
    choices: createMemorySettings(),
    review: { overview: async () => Promise.reject(), awaiting: async () => Promise.reject() },
    questions: { ask: async () => sampleAnswerRecord() },
    search: { search: async () => [] },
    examples: async () => [],
    publicUrl: 'http://127.0.0.1:3978',
  };

  it.each([
    ['app id', { appId: ' ' }],
    ['tenant id', { tenantId: '' }],
    ['client secret', { password: '' }],
  ])('without %s are refused', (name, change) => {
    expect(() => createTeams({ ...ports, settings: { ...exampleSettings, ...change } })).toThrow(
      `without a ${name}`.replace('a app', 'an app'),
    );
  });

  it('of a managed identity need no secret', () => {
    const settings = {
      kind: 'registered',
      appId: exampleAppId,
      tenantId: 'tenant',
      appType: 'UserAssignedMSI',
      editors: [],
    } as const;
    expect(createTeams({ ...ports, settings }).delivery.platform).toBe('teams');
  });
});

describe('the playground', () => {
  it('answers this machine without a token', async () => {
    const teams = await startLocalTeams({ settings: { kind: 'playground' } });
    expect((await teams.say(activity, '')).status).toBe(202);
    expect(await teams.connector.whenMessages(1)).toHaveLength(1);
  });

  it('answers nobody behind a tunnel', async () => {
    const teams = await startLocalTeams({ settings: { kind: 'playground' }, working: false });
    const response = await fetch(`${teams.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.1' },
      body: JSON.stringify({ ...activity, serviceUrl: teams.connector.url }),
    });
    expect(response.status).toBe(403);
  });

  it('sends nothing to another machine', async () => {
    const teams = await startLocalTeams({ settings: { kind: 'playground' }, working: false });
    expect((await teams.say({ ...activity, serviceUrl: 'https://elsewhere.example' }, '')).status).toBe(401);
    expect(await teams.inbox.waiting()).toBe(0);
  });
});

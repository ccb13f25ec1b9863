import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const mistakesOf = (environment: Record<string, string>) => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return error instanceof Error
      ? error.message
          .split('\n')
          .slice(1)
          .map((line) => line.trim())
      : [];
  }
};
const oauth = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'hush',
  SLACK_SIGNING_SECRET: 's',
  SLACK_TOKEN_KEYS: `${'a'.repeat(64)}, ${'B'.repeat(64)}`,
};
const guid = '00000000-0000-4000-8000-000000000000';

describe('the settings', () => {
  it('need none: everything has a default, on a loopback address', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      publicUrl: 'http://127.0.0.1:3978',
      slack: null,
      teams: null,
      databaseUrl: null,
    });
  });

  it('count an empty value as not set', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', PORT: ' ' })).toMatchObject({ slack: null, port: 3978 });
  });

  it('name all mistakes at once, and repeat no value, because it may be a secret', () => {
    const mistakes = mistakesOf({
      PORT: 'x',
      LOG_LEVEL: 'loud',
      SLACK_APP_TOKEN: 'xapp-secret',
      MICROSOFT_APP_PASSWORD: 'hush',
    });
    expect(mistakes).toHaveLength(5);
    expect(mistakes.join()).not.toMatch(/secret|hush/);
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing/],
    [{ SLACK_SIGNING_SECRET: 's' }, /^SLACK_BOT_TOKEN is missing/],
    [{ SLACK_BOT_TOKEN: 'nonsense', SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_BOT_TOKEN must begin with xoxb-/],
    [{ MICROSOFT_APP_ID: guid }, /^MICROSOFT_APP_TENANT_ID is missing/],
    [{ MICROSOFT_APP_ID: guid, MICROSOFT_APP_TENANT_ID: guid }, /^MICROSOFT_APP_PASSWORD is missing/],
    [{ MICROSOFT_APP_PASSWORD: 'p' }, /^MICROSOFT_APP_ID is missing/],
    [{ TEAMS_PLAYGROUND: 'on', HOST: '0.0.0.0' }, /HOST must be 127\.0\.0\.1/],
    [{ WORKBENCH: 'on', HOST: '0.0.0.0' }, /HOST must be 127\.0\.0\.1/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be an address that begins with postgres/],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'https://example.org' },
      /SLACK_API_URL must be an address of this machine/,
    ],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's' }, /^SLACK_CLIENT_SECRET is missing/],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's' }, /^SLACK_TOKEN_KEYS is missing/],
    [{ ...oauth, SLACK_SIGNING_SECRET: '' }, /^SLACK_SIGNING_SECRET is missing/],
    [{ ...oauth, SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_BOT_TOKEN cannot stand beside SLACK_CLIENT_ID/],
    [{ EMBEDDINGS_URL: 'http://127.0.0.1:1/v1' }, /^EMBEDDINGS_MODEL is missing/],
    [{ EMBEDDINGS_MODEL: 'example-vectors' }, /^EMBEDDINGS_URL is missing/],
    [{ EMBEDDINGS_API_KEY: 'hush' }, /^EMBEDDINGS_URL is missing/],
    [{ EMBEDDINGS_DIMENSIONS: '256' }, /^EMBEDDINGS_URL is missing/],
    [
      { EMBEDDINGS_URL: 'http://127.0.0.1:1/v1', EMBEDDINGS_MODEL: 'm', EMBEDDINGS_DIMENSIONS: '1.5' },
      /^EMBEDDINGS_DIMENSIONS must be a whole number/,
    ],
    [{ ...oauth, SLACK_TOKEN_KEYS: 'secret' }, /^SLACK_TOKEN_KEYS must be 64 hexadecimal digits/],
  ])('refuse half a set: %j', (environment, mistake) => {
    expect(mistakesOf(environment)).toContainEqual(expect.stringMatching(mistake));
  });

  it('take whole sets', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack).toEqual({
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
    });
    expect(readConfig(oauth).slack).toEqual({
      oauth: { clientId: '1.2', clientSecret: 'hush', tokenKeys: ['a'.repeat(64), 'B'.repeat(64)] },
      signingSecret: 's',
    });
    expect(
      readConfig({ MICROSOFT_APP_ID: guid, MICROSOFT_APP_TENANT_ID: guid, MICROSOFT_APP_TYPE: 'UserAssignedMSI' })
        .teams,
    ).toMatchObject({ kind: 'registered' });
    const embeddings = { EMBEDDINGS_URL: 'http://127.0.0.1:1/v1', EMBEDDINGS_MODEL: 'example-vectors' };
    expect(readConfig({}).embeddings).toBeNull();
    expect(readConfig(embeddings).embeddings).toEqual({ url: 'http://127.0.0.1:1/v1', model: 'example-vectors' });
    expect(
      readConfig({ ...embeddings, EMBEDDINGS_API_KEY: 'hush', EMBEDDINGS_DIMENSIONS: '256' }).embeddings,
    ).toMatchObject({ apiKey: 'hush', dimensions: 256 });
    expect(readConfig({ TEAMS_PLAYGROUND: 'on' }).teams).toEqual({ kind: 'playground' });
  });
});

import { expect, it } from 'vitest';
import { installFailures } from '../../../adapters/slack/install/install-failures.ts';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { beginInstallation } from '../../support/slack-server/install-by-browser.ts';

interface Brought {
  readonly query: Readonly<Record<string, string>>;
  readonly cookie: string;
}

/** What a browser comes back with, having begun. */
type Way = (curbside: CurbsideInSlack, begun: { readonly state: string; readonly cookie: string }) => Promise<Brought>;

const good: Way = async ({ server }, { state, cookie }) => ({
  query: { code: server.oauth.newCode(ward), state },
  cookie,
});

/** How a person comes to see each; a failure without a way to it does not compile. */
const ways: Readonly<Record<keyof typeof installFailures, Readonly<Record<string, Way>>>> = {
  'not-allowed': {
    'the person said no': async (_, { state, cookie }) => ({ query: { error: 'access_denied', state }, cookie }),
  },
  'state-not-good': {
    'another browser began': async (curbside, begun) => good(curbside, { ...begun, cookie: 'slack-app-oauth-state=x' }),
    'there is no state': async (curbside, begun) => {
      const { query, cookie } = await good(curbside, begun);
      return { query: { code: query.code ?? '' }, cookie };
    },
    'there is no code': async (_, { state, cookie }) => ({ query: { state }, cookie }),
    'it took more than ten minutes': async (curbside) => {
      const past = new Date(Date.now() - 1);
      await curbside.kept.tickets.issue('late', past, past);
      return good(curbside, { state: 'late', cookie: 'slack-app-oauth-state=late' });
    },
    'the state was used already': async (curbside, begun) => {
      await comeBack(curbside, { query: { code: 'refused', state: begun.state }, cookie: begun.cookie });
      return good(curbside, begun);
    },
  },
  'code-refused': {
    'the code is not Slack’s': async (_, { state, cookie }) => ({ query: { code: 'forged', state }, cookie }),
    'the code was used already': async (curbside, begun) => {
      const { query } = await good(curbside, begun);
      await comeBack(curbside, { query: { code: query.code ?? '', state: begun.state }, cookie: begun.cookie });
      await curbside.kept.installations.remove({ enterpriseId: null, teamId: ward.teamId });
      const { state, cookie } = await beginInstallation(originOf(curbside));
      return { query: { code: query.code ?? '', state }, cookie };
    },
  },
  'slack-not-reached': {
    'the line to Slack is broken': async (curbside, begun) => {
      curbside.server.trouble('oauth.v2.access', { kind: 'lose-call' }, 10);
      return good(curbside, begun);
    },
  },
  'not-kept': {
    'it could never be found again': async ({ server }, { state, cookie }) => {
      const code = server.oauth.newCode({ ...ward, enterpriseId: null }, { wholeOrganisation: true });
      return { query: { code, state }, cookie };
    },
  },
};

const each = Object.entries(ways).flatMap(([failure, ofIt]) =>
  Object.entries(ofIt).map(([when, way]) => ({ failure, when, way })),
);

it.each(each)('a person is told what to do next, and nothing is installed, when $when', async ({ failure, way }) => {
  const curbside = await startCurbsideInSlack('http', { oauth: { tokenKeys: ['0f'.repeat(32)] } });
  const { state, cookie } = await beginInstallation(originOf(curbside));
  const reply = await comeBack(curbside, await way(curbside, { state, cookie }));
  const page = await reply.text();
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(page).toContain(Object.entries(installFailures).find(([name]) => name === failure)?.[1]);
  expect(page).toContain('<a href="install">Begin again</a>');
  expect(page).not.toMatch(/slack_oauth|invalid_code|reason/);
  expect(await curbside.kept.installations.list()).toEqual([]);
});

function originOf({ address }: CurbsideInSlack): string {
  return new URL(address ?? '').origin;
}

function comeBack(curbside: CurbsideInSlack, { query, cookie }: Brought): Promise<Response> {
  const address = `${originOf(curbside)}/slack/oauth_redirect?${new URLSearchParams(query)}`;
  return fetch(address, { headers: { cookie } });
}

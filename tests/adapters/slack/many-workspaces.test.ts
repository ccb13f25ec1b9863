import { describe, expect, it } from 'vitest';
import {
  type CurbsideInSlack,
  clinic,
  startCurbsideInSlack,
  ward,
} from '../../support/slack-server/curbside-in-slack.ts';
import { beginInstallation, comeBack, installByBrowser } from '../../support/slack-server/install-by-browser.ts';
import type { CodeOptions } from '../../support/slack-server/oauth-side.ts';
import { mentionOf, orgEventOf, workspaceEventOf } from '../../support/slack-server/payloads.ts';
import type { FakeWorkspace } from '../../support/slack-server/slack-state.ts';

const tokenKeys = ['0f'.repeat(32)] as const;
const question = 'How is an example fracture treated?';
const ts = '1700000000.000900';
const org: FakeWorkspace = { ...ward, teamId: 'T-ANY', enterpriseId: 'E-ORG', botToken: 'xoxb-org' };

function originOf({ address }: CurbsideInSlack): string {
  return new URL(address ?? '').origin;
}

function begin(curbside: CurbsideInSlack) {
  return beginInstallation(originOf(curbside));
}

function install(curbside: CurbsideInSlack, workspace: FakeWorkspace, options: CodeOptions = {}) {
  return installByBrowser(originOf(curbside), curbside.server, workspace, options);
}

function start(keys: readonly [string, ...string[]] = tokenKeys, before?: CurbsideInSlack) {
  return startCurbsideInSlack('http', { oauth: { tokenKeys: keys }, ...(before === undefined ? {} : { before }) });
}

describe('installing by OAuth', () => {
  it('sends the browser to Slack with the scopes of the manifest and a state of its own', async () => {
    const curbside = await start();
    const { authorize, state } = await begin(curbside);
    expect(`${authorize.origin}${authorize.pathname}`).toBe('https://slack.com/oauth/v2/authorize');
    expect(authorize.searchParams.get('scope')?.split(',')).toEqual(ward.scopes);
    expect(authorize.searchParams.get('redirect_uri')).toBe('https://curbside.example.org/slack/oauth_redirect');
    expect(state).toMatch(/^[\w-]{43}$/);
    expect((await begin(curbside)).state).not.toBe(state);
  });

  it('answers in two workspaces whose channels, people, messages and events have the same ids, each in its own', async () => {
    const curbside = await start();
    await install(curbside, ward);
    await install(curbside, clinic);
    for (const workspace of [ward, clinic]) {
      const said = mentionOf({ workspace, text: `${question} ${workspace.teamId}`, ts, eventId: 'Ev-SAME' });
      expect((await curbside.transport.send(said)).accepted).toBe(true);
    }
    expect(await curbside.work()).toBe(2);
    expect(curbside.questions.map(({ conversation }) => conversation.tenant)).toEqual(['T-WARD', 'E-GROUP/T-CLINIC']);
    for (const workspace of [ward, clinic]) {
      expect(curbside.server.state.thread(workspace.teamId, 'C-WARD', ts)).toHaveLength(1);
    }
    const posted = curbside.server.state.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(posted.map(({ teamId }) => teamId)).toEqual(['T-WARD', 'T-CLINIC']);
  });

  it('answers in every workspace of an organisation that installed it as a whole', async () => {
    const curbside = await start();
    await install(curbside, org, { wholeOrganisation: true });
    for (const teamId of ['T-ONE', 'T-TWO']) {
      await curbside.transport.send(orgEventOf(mentionOf({ workspace: { ...org, teamId }, text: question, ts })));
    }
    await curbside.work();
    expect(curbside.questions.map(({ conversation }) => conversation.tenant)).toEqual(['E-ORG/T-ONE', 'E-ORG/T-TWO']);
    expect(curbside.server.state.messages).toHaveLength(2);
  });

  it('keeps tokens only sealed', async () => {
    const curbside = await start();
    await install(curbside, ward);
    const stored = JSON.stringify(await curbside.kept.installations.list());
    expect(stored).toContain('T-WARD');
    expect(stored).not.toMatch(/xox|U-ADMIN/);
  });

  it('takes a key in the place of another: seals anew at start, and needs the old one no more', async () => {
    const first = await start();
    await install(first, ward);
    const newKey = '1e'.repeat(32);
    await start([newKey, ...tokenKeys], first);
    const last = await start([newKey], first);
    await last.transport.send(mentionOf({ workspace: ward, text: question, ts }));
    await last.work();
    expect(last.server.state.thread('T-WARD', 'C-WARD', ts)).toHaveLength(1);
  });

  it('says in the log that no key opens a token, and takes the event again once there is one', async () => {
    const first = await start();
    await install(first, ward);
    const other = await start(['1e'.repeat(32)], first);
    expect(other.log.lines.map(({ event }) => event)).toContain('slack-tokens-without-key');
    expect((await other.transport.send(mentionOf({ workspace: ward, text: question }))).accepted).toBe(false);
  });

  it('acknowledges and leaves alone what comes from where it is not installed', async () => {
    const curbside = await start();
    await install(curbside, ward);
    expect((await curbside.transport.send(mentionOf({ workspace: clinic, text: question }))).accepted).toBe(true);
    expect(await curbside.inbox.waiting()).toBe(0);
  });
});

describe('the state of an installation', () => {
  it('is good once', async () => {
    const curbside = await start();
    const { state, cookie } = await begin(curbside);
    expect(await comeBack(originOf(curbside), curbside.server.oauth.newCode(ward), { state, cookie })).toBe(200);
    expect(await comeBack(originOf(curbside), curbside.server.oauth.newCode(clinic), { state, cookie })).not.toBe(200);
    expect(await curbside.kept.installations.list()).toHaveLength(1);
  });

  it.each([
    ['of another browser', { cookie: 'slack-app-oauth-state=other' }],
    ['of no browser', { cookie: '' }],
    ['that was not made here', { state: 'forged', cookie: 'slack-app-oauth-state=forged' }],
  ])('installs nothing when it is one %s', async (_, brought) => {
    const curbside = await start();
    const { state, cookie } = { ...(await begin(curbside)), ...brought };
    expect(await comeBack(originOf(curbside), curbside.server.oauth.newCode(ward), { state, cookie })).not.toBe(200);
    expect(await curbside.kept.installations.list()).toEqual([]);
  });
});

describe('a token that expires', () => {
  it('is exchanged before it does, and the new one is kept', async () => {
    const first = await start();
    await install(first, ward, { rotation: { expiresInSeconds: 60 } });
    await first.transport.send(mentionOf({ workspace: ward, text: question, ts }));
    await first.work();
    const grants = () => first.server.state.calls.filter(({ method }) => method === 'oauth.v2.access');
    expect(grants().map(({ args }) => args.grant_type ?? 'code')).toEqual(['code', 'refresh_token']);
    const second = await start(tokenKeys, first);
    await second.transport.send(mentionOf({ workspace: ward, text: question, ts: '1700000000.000901' }));
    await second.work();
    expect(grants().map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok']);
    expect(second.server.state.messages).toHaveLength(2);
  });
});

describe('an uninstallation', () => {
  async function asked(): Promise<CurbsideInSlack> {
    const curbside = await start();
    await install(curbside, ward);
    await install(curbside, clinic);
    for (const workspace of [ward, clinic]) await curbside.transport.send(mentionOf({ workspace, text: question, ts }));
    return curbside;
  }

  it.each([
    ['app_uninstalled', {}],
    ['tokens_revoked', { tokens: { bot: ['UCURBSIDE'] } }],
  ])('by %s removes the token and gives up what is owed there, and nothing elsewhere', async (type, more) => {
    const curbside = await asked();
    expect((await curbside.transport.send(workspaceEventOf(ward, { type, ...more }))).accepted).toBe(true);
    const left = await curbside.kept.installations.list();
    expect(left.map(({ teamId }) => teamId)).toEqual(['T-CLINIC']);
    expect(await curbside.inbox.waiting()).toBe(1);
    await curbside.work();
    expect(curbside.server.state.messages.map(({ teamId }) => teamId)).toEqual(['T-CLINIC']);
  });

  it('leaves what was chosen, answered and thought of it, and all of that holds again once it is installed anew', async () => {
    const curbside = await asked();
    const here = { platform: 'slack', tenant: 'T-WARD' } as const;
    await curbside.settings.chooseForPlace({ ...here, place: 'C-WARD' }, { audience: 'care-team' });
    await curbside.work();
    const [answer] = await curbside.answers.latestBy(here, 'U-NURSE', 1);
    await curbside.board.submit({
      answerId: answer?.id ?? '',
      question,
      by: 'U-NURSE',
      at: '2026-05-01T09:00:00.000Z',
    });
    await curbside.transport.send(workspaceEventOf(ward, { type: 'app_uninstalled' }));
    expect((await curbside.kept.installations.list()).map(({ teamId }) => teamId)).toEqual(['T-CLINIC']);
    expect((await curbside.settings.choicesFor({ ...here, place: 'C-WARD' }, 'U-NURSE')).place.audience).toBe(
      'care-team',
    );
    expect(await curbside.answers.latestBy(here, 'U-NURSE', 5)).toMatchObject([{ id: answer?.id, question }]);
    expect(await curbside.board.list()).toHaveLength(1);
    await install(curbside, ward);
    await curbside.transport.send(mentionOf({ workspace: ward, text: question, ts: '1700000000.000902' }));
    await curbside.work();
    expect(curbside.questions.at(-1)).toMatchObject({ audience: 'care-team' });
    expect(curbside.server.state.thread('T-WARD', 'C-WARD', '1700000000.000902')).toHaveLength(1);
  });

  it('is none when only a person’s token was revoked', async () => {
    const curbside = await asked();
    await curbside.transport.send(workspaceEventOf(ward, { type: 'tokens_revoked', tokens: { oauth: ['U-NURSE'] } }));
    expect(await curbside.kept.installations.list()).toHaveLength(2);
    expect(await curbside.inbox.waiting()).toBe(2);
  });

  it('of a whole organisation gives up what is owed in each of its workspaces', async () => {
    const curbside = await start();
    await install(curbside, org, { wholeOrganisation: true });
    await install(curbside, ward);
    for (const teamId of ['T-ONE', 'T-TWO']) {
      await curbside.transport.send(orgEventOf(mentionOf({ workspace: { ...org, teamId }, text: question })));
    }
    await curbside.transport.send(mentionOf({ workspace: ward, text: question }));
    await curbside.transport.send(orgEventOf(workspaceEventOf(org, { type: 'app_uninstalled' })));
    expect((await curbside.kept.installations.list()).map(({ enterpriseId }) => enterpriseId)).toEqual([null]);
    expect(await curbside.inbox.waiting()).toBe(1);
  });

  it('of some workspaces of an organisation gives up what is owed there, and keeps the organisation’s token', async () => {
    const curbside = await start();
    await install(curbside, org, { wholeOrganisation: true });
    for (const teamId of ['T-ONE', 'T-TWO']) {
      await curbside.transport.send(orgEventOf(mentionOf({ workspace: { ...org, teamId }, text: question })));
    }
    const revoked = workspaceEventOf(org, { type: 'team_access_revoked', team_ids: ['T-ONE'] });
    await curbside.transport.send(orgEventOf(revoked));
    expect(await curbside.kept.installations.list()).toHaveLength(1);
    expect(await curbside.inbox.waiting()).toBe(1);
  });
});

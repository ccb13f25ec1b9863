import { describe, expect, it } from 'vitest';
import { failures } from '../../../adapters/slack/failures.ts';
import { nothingChosen } from '../../../src/domain/place-settings.ts';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { fillForm, picked } from '../../support/slack-server/fill-form.ts';
import { commandOf, formOf, pressInViewOf, pressOf } from '../../support/slack-server/payloads.ts';

const place = { platform: 'slack', tenant: 'T-WARD', place: 'C-WARD' } as const;

async function type(curbside: CurbsideInSlack, text: string, more: { readonly ageMs?: number } = {}) {
  const { server, transport } = curbside;
  const triggerId = server.state.newTrigger(more.ageMs);
  return transport.send(commandOf({ workspace: ward, text, responseUrl: server.newResponseUrl(), triggerId }));
}

/** Settings opened by an administrator. */
async function opened(kind: 'http' | 'socket' = 'http') {
  const curbside = await startCurbsideInSlack(kind);
  curbside.server.state.administrators.add('U-NURSE');
  await type(curbside, 'settings');
  await expect.poll(() => curbside.server.state.views).toHaveLength(1);
  const view = curbside.server.state.views[0]?.view ?? {};
  const save = (changes: Parameters<typeof fillForm>[1], from = view) =>
    curbside.transport.send(formOf({ workspace: ward, view: from, values: fillForm(from, changes) }));
  const chosen = async () => curbside.settings.choicesFor(place, 'U-NURSE');
  return { ...curbside, view, save, chosen };
}

function told({ server }: CurbsideInSlack): readonly string[] {
  return server.state.messages.map(({ text }) => text);
}

describe.each(['http', 'socket'] as const)('/curbside settings by %s', (kind) => {
  it('opens a form, keeps what is chosen for the channel, and says what holds from now on', async () => {
    const { save, chosen } = await opened(kind);
    const ack = await save({
      sources: { selected_options: [{ value: 'guideline' }, { value: 'label' }] },
      audience: picked('care-team'),
      answers_go_to: picked('asker'),
      replies_without_mention: picked('no'),
      quiet_after: picked('60'),
      quiet_hours: picked('hours'),
      quiet_from: { selected_time: '22:00' },
      quiet_until: { selected_time: '06:30' },
      who_may_ask: picked('named'),
      people: { selected_users: ['U-NURSE', 'U-PHARMACIST'] },
    });
    expect(await chosen()).toEqual({
      ...nothingChosen,
      place: {
        sources: ['guideline', 'label'],
        audience: 'care-team',
        answersGoTo: 'asker',
        repliesWithoutMention: false,
        quietAfterMinutes: 60,
        quietHours: { from: '22:00', until: '06:30', timeZone: 'Europe/London' },
        whoMayAsk: { kind: 'named', people: ['U-NURSE', 'U-PHARMACIST'] },
      },
    });
    expect(ack.body).toMatchObject({ response_action: 'update' });
    expect(JSON.stringify(ack.body)).toContain('Quiet hours: 22:00 to 06:30 (Europe/London)');
  });
});

describe('/curbside settings', () => {
  it('chooses nothing when it is saved as it was opened', async () => {
    const { save, chosen } = await opened();
    await save({});
    expect(await chosen()).toEqual(nothingChosen);
  });

  it('opens with what was chosen before', async () => {
    const curbside = await opened();
    const changes = { audience: picked('patient'), quiet_hours: picked('none'), quiet_after: picked('10') };
    await curbside.save(changes);
    const before = await curbside.chosen();
    await type(curbside, 'settings');
    await expect.poll(() => curbside.server.state.views).toHaveLength(2);
    await curbside.save({}, curbside.server.state.views[1]?.view);
    expect(await curbside.chosen()).toEqual(before);
  });

  it('says at the field what is wrong, and keeps nothing', async () => {
    const { save, chosen } = await opened();
    const ack = await save({ quiet_hours: picked('hours'), who_may_ask: picked('named') });
    expect(ack.body).toEqual({
      response_action: 'errors',
      errors: {
        quiet_hours: expect.stringContaining('two different times'),
        people: expect.stringContaining('at least one person'),
      },
    });
    expect(await chosen()).toEqual(nothingChosen);
  });

  it.each([
    ['does not say who it is', { kind: 'refuse', error: 'internal_error' }],
    ['takes too long to say who it is', { kind: 'answer-late', ms: 4_000 }],
  ] as const)('leaves the form as it was filled in when Slack %s, and keeps nothing', async (_, trouble) => {
    const { server, save, chosen } = await opened();
    server.trouble('users.info', trouble);
    const ack = await save({ audience: picked('patient') });
    expect(ack.body).toEqual({ response_action: 'errors', errors: { sources: failures['form-not-kept'] } });
    expect(ack.ms).toBeLessThan(3_000);
    expect(await chosen()).toEqual(nothingChosen);
  });

  it('reaches the settings of the workspace, with the board and who may change settings', async () => {
    const { server, transport, save, chosen, view } = await opened();
    expect(JSON.stringify(view)).not.toContain('Medical Advisory Board');
    const press = { workspace: ward, view, actionId: 'workspace_settings', value: 'workspace' };
    await transport.send(pressInViewOf({ ...press, triggerId: server.state.newTrigger() }));
    await expect.poll(() => server.state.views).toMatchObject([{ how: 'views.open' }, { how: 'views.push' }]);
    const changes = { editors: { selected_users: ['U-LEAD'] }, board: { selected_users: ['U-BOARD'] } };
    await save({ ...changes, answers_go_to: picked('asker') }, server.state.views[1]?.view);
    expect((await chosen()).workspace).toEqual({ editors: ['U-LEAD'], board: ['U-BOARD'], answersGoTo: 'asker' });
  });

  it('is for administrators and those whom they named, and tells the others so', async () => {
    const curbside = await startCurbsideInSlack('http');
    await type(curbside, 'settings');
    await expect.poll(() => told(curbside)).toEqual([expect.stringContaining('changed by administrators')]);
    expect(curbside.server.state.views).toEqual([]);
    await curbside.settings.chooseForWorkspace(place, { editors: ['U-NURSE'], board: [] });
    await type(curbside, 'settings');
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
  });

  it.each(['administrators', 'owners'] as const)('opens for %s of the workspace', async (rank) => {
    const curbside = await startCurbsideInSlack('http');
    curbside.server.state[rank].add('U-NURSE');
    await type(curbside, 'settings');
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    expect(told(curbside)).toEqual([]);
  });

  it('keeps nothing from a person who no longer may when the form is sent', async () => {
    const { server, save, chosen } = await opened();
    server.state.administrators.clear();
    const ack = await save({ audience: picked('patient') });
    expect(JSON.stringify(ack.body)).toContain('changed by administrators');
    expect(await chosen()).toEqual(nothingChosen);
  });

  it('says what to do when the window cannot be opened any more', async () => {
    const curbside = await startCurbsideInSlack('http');
    curbside.server.state.administrators.add('U-NURSE');
    await type(curbside, 'settings', { ageMs: 5000 });
    await expect.poll(() => told(curbside)).toEqual([expect.stringContaining('type the command again')]);
  });
});

describe('/curbside status', () => {
  it('says how the library stands, what waits, and what is set here', async () => {
    const curbside = await startCurbsideInSlack('http');
    await curbside.settings.chooseForPlace(place, { sources: ['research'] });
    const text = JSON.stringify((await type(curbside, 'status')).body);
    expect(text).toContain('Library: revision 1, 2 articles.');
    expect(text).toContain('Approved: 1. Under review: 0. Submitted: 1.');
    expect(text).toContain('No question is waiting');
    expect(text).toContain('Sources: Research');
    expect(curbside.questions).toEqual([]);
  });
});

describe('/curbside review', () => {
  it('lists for the board what teams sent and which articles to decide on', async () => {
    const curbside = await startCurbsideInSlack('http');
    await curbside.settings.chooseForWorkspace(place, { editors: [], board: ['U-NURSE'] });
    await type(curbside, 'How is an example fracture treated?');
    await curbside.work();
    const [asked] = await curbside.answers.latestBy(place, 'U-NURSE', 1);
    await curbside.board.submit({
      answerId: asked?.id ?? '',
      question: 'How is an <!channel> fracture treated?',
      by: 'U-NURSE',
      at: '2026-05-01T09:00:00.000Z',
    });
    const { body } = await type(curbside, 'review');
    const text = JSON.stringify(body);
    expect(text).toContain('has 1 question that teams sent, and 1 article to decide on');
    expect(text).toContain('How is an &lt;!channel&gt; fracture treated?');
    expect(text).toContain('When is a brace worn?');
  });

  it('says what readers thought of their answers', async () => {
    const curbside = await startCurbsideInSlack('http');
    await curbside.settings.chooseForWorkspace(place, { editors: [], board: ['U-NURSE'] });
    await type(curbside, 'How is an example fracture treated?');
    await curbside.work();
    const [asked] = await curbside.answers.latestBy(place, 'U-NURSE', 1);
    for (const [user, actionId] of [
      ['U-NURSE', 'helpful'],
      ['U-PHARMACIST', 'not_helpful'],
    ] as const) {
      const pressed = { workspace: ward, user, actionId, value: asked?.id ?? '', messageTs: '1700000000.000001' };
      const fresh = { responseUrl: curbside.server.newResponseUrl(), triggerId: curbside.server.state.newTrigger() };
      await curbside.transport.send(pressOf({ ...pressed, ...fresh }));
    }
    const review = async () => JSON.stringify((await type(curbside, 'review')).body);
    expect(await review()).toContain('found answers helpful 1 time, and not helpful 1 time.');
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    const view = curbside.server.state.views[0]?.view ?? {};
    const given = { workspace: ward, view, values: fillForm(view, { reason: picked('out-of-date') }) };
    await curbside.transport.send(formOf({ ...given, user: 'U-PHARMACIST' }));
    // A reason is of the opinion that was counted already, and no further one.
    expect(await review()).toContain('helpful 1 time, and not helpful 1 time: it is out of date (1).');
  });

  it('tells everyone else how to bring a question before the board', async () => {
    const curbside = await startCurbsideInSlack('http');
    const text = JSON.stringify((await type(curbside, 'review')).body);
    expect(text).toContain('for members of the Medical Advisory Board');
    expect(text).toContain('Send to the board');
  });
});

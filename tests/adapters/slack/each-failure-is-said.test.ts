import { expect, it } from 'vitest';
import { failures } from '../../../adapters/slack/failures.ts';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { fillForm, picked } from '../../support/slack-server/fill-form.ts';
import {
  commandOf,
  formOf,
  mentionOf,
  openedTabOf,
  pressInViewOf,
  pressOf,
} from '../../support/slack-server/payloads.ts';

type Way = (curbside: CurbsideInSlack) => Promise<unknown>;

/** How a person comes to see each; a failure without a way to it does not compile. */
const ways: Readonly<Record<keyof typeof failures, Way>> = {
  'answer-gone': (curbside) => press(curbside, 'helpful', 'gone'),
  'content-gone': (curbside) => press(curbside, 'show_sources', 'gone'),
  'window-not-opened': async (curbside) => press(curbside, 'show_sources', await answered(curbside), { ageMs: 5_000 }),
  'asked-already': async (curbside) => {
    const answer = await answered(curbside);
    await press(curbside, 'follow_up_0', answer);
    await press(curbside, 'follow_up_0', answer);
  },
  'shared-already': async (curbside) => {
    const share = await shareValue(curbside);
    await press(curbside, 'share_to_channel', share);
    await press(curbside, 'share_to_channel', share);
  },
  'not-shared': async (curbside) => {
    const share = await shareValue(curbside);
    curbside.server.state.membership.leave(ward.teamId, 'C-WARD');
    await press(curbside, 'share_to_channel', share);
    await curbside.work();
  },
  'button-outdated': async (curbside) => press(curbside, 'button_of_long_ago', await answered(curbside)),
  'not-allowed-to-set': (curbside) => type(curbside, 'settings'),
  'board-only': (curbside) => type(curbside, 'review'),
  'quiet-hours-unclear': (curbside) => saveSettings(curbside, { quiet_hours: picked('hours') }),
  'nobody-may-ask': (curbside) => saveSettings(curbside, { who_may_ask: picked('named') }),
  'form-not-kept': async (curbside) => {
    await press(curbside, 'ask_follow_up', await answered(curbside));
    curbside.failRecording(1);
    return send(curbside, { question: { value: 'and then?' } });
  },
  'form-outdated': async (curbside) => {
    await press(curbside, 'ask_follow_up', await answered(curbside));
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    const view = { ...curbside.server.state.views[0]?.view, callback_id: 'form_of_long_ago' };
    return curbside.transport.send(formOf({ workspace: ward, view, values: fillForm(view, {}) }));
  },
  'home-not-changed': async (curbside) => {
    const { server, transport } = curbside;
    await transport.send(openedTabOf({ workspace: ward, tab: 'home' }));
    await expect.poll(() => server.state.homes).toHaveLength(1);
    server.trouble('views.publish', { kind: 'refuse', error: 'internal_error' });
    const view = server.state.homes[0]?.view ?? {};
    const choice = { workspace: ward, view, actionId: 'choose_audience', value: 'patient', picked: true };
    return transport.send(pressInViewOf({ ...choice, triggerId: server.state.newTrigger() }));
  },
};

async function type({ server, transport }: CurbsideInSlack, text: string) {
  const typed = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger() };
  return transport.send(commandOf({ workspace: ward, text, ...typed }));
}

/** @returns the id of an answer that stands. */
async function answered({ transport, work, answers }: CurbsideInSlack): Promise<string> {
  await transport.send(mentionOf({ workspace: ward, text: 'How is an example fracture treated?' }));
  await work();
  const [latest] = await answers.latestBy({ platform: 'slack', tenant: 'T-WARD' }, 'U-NURSE', 1);
  return latest?.id ?? '';
}

async function shareValue(curbside: CurbsideInSlack): Promise<string> {
  const tenancy = { platform: 'slack', tenant: 'T-WARD' } as const;
  await curbside.settings.chooseForWorkspace(tenancy, { editors: [], board: [], answersGoTo: 'asker' });
  return JSON.stringify({ answerId: await answered(curbside), channel: 'C-WARD', threadTs: null });
}

async function press(
  { server, transport }: CurbsideInSlack,
  actionId: string,
  value: string,
  { ageMs = 0 }: { readonly ageMs?: number } = {},
) {
  const messageTs = server.state.messages[0]?.ts ?? '1700000000.000001';
  const pressed = { triggerId: server.state.newTrigger(ageMs), responseUrl: server.newResponseUrl(), messageTs };
  return transport.send(pressOf({ workspace: ward, actionId, value, ...pressed }));
}

async function saveSettings(curbside: CurbsideInSlack, changes: Parameters<typeof fillForm>[1]) {
  curbside.server.state.administrators.add('U-NURSE');
  await type(curbside, 'settings');
  return send(curbside, changes);
}

/** Sends the form in the window that opens. */
async function send({ server, transport }: CurbsideInSlack, changes: Parameters<typeof fillForm>[1]) {
  await expect.poll(() => server.state.views).toHaveLength(1);
  const view = server.state.views[0]?.view ?? {};
  return transport.send(formOf({ workspace: ward, view, values: fillForm(view, changes) }));
}

it.each(Object.entries(ways))('a person is told of %s, and what to do next', async (name, happen) => {
  const curbside = await startCurbsideInSlack('http');
  const reply = await happen(curbside);
  const sentence = Object.entries(failures).find(([other]) => other === name)?.[1] ?? '';
  const { messages, views } = curbside.server.state;
  const told = () => JSON.stringify([messages.map(({ text }) => text), views, reply ?? null]);
  await expect.poll(told).toContain(JSON.stringify(sentence).slice(1, -1));
});

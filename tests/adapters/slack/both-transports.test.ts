import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStores, type Stores } from '../../../adapters/database/open-stores.ts';
import { noCounts } from '../../support/slack-faults/interfere.ts';
import { startTwoWaysIn, type TwoWaysIn } from '../../support/slack-faults/two-ways-in.ts';
import { appToken, clinic, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { installByBrowser } from '../../support/slack-server/install-by-browser.ts';
import { directMessageOf, editOf, mentionOf, pressOf } from '../../support/slack-server/payloads.ts';
import { type SlackServer, startSlackServer } from '../../support/slack-server/start-slack-server.ts';
import type { Delivery } from '../../support/slack-server/transport.ts';
import { suiteFolder } from '../../support/suite-folder.ts';

const dataFolder = suiteFolder();
const never = { random: () => 1, counts: noCounts() };
let server: SlackServer;
let curbside: TwoWaysIn;
let stores: Stores;

/** Undone in reverse, also when not all of it began. */
const ends: (() => Promise<unknown>)[] = [];

/** Two processes over one database, one by HTTP and one by Socket Mode. */
beforeAll(async () => {
  server = await startSlackServer({ workspaces: [ward, clinic], appToken });
  ends.push(() => server.close());
  const { apiUrl } = server;
  const settings = { signingSecret: 'example-signing-secret', tokenKey: '0f'.repeat(32), leaseMs: 60_000 };
  curbside = startTwoWaysIn(server, { dataFolder, apiUrl, ...settings }, never);
  ends.push(() => curbside.stop());
  for (const workspace of [ward, clinic]) await installByBrowser(await curbside.origin(), server, workspace);
  await vi.waitFor(() => expect(server.socket.connections()).toBe(1), { timeout: 60_000 });
  stores = await openStores({ dataFolder });
  ends.push(() => stores.close());
}, 120_000);

afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

/** By each until it is acknowledged there, as Slack does. */
async function byBoth(delivery: Delivery): Promise<void> {
  await Promise.all(
    (['http', 'socket'] as const).map(async (way) => {
      for (let retry = delivery.retry; !(await curbside.send(way, { ...delivery, retry })); ) retry += 1;
    }),
  );
}

async function answered(): Promise<void> {
  await expect.poll(() => stores.inbox.waiting(), { timeout: 30_000 }).toBe(0);
}

const text = 'How is alendronate taken, in example one end?';
const thread = (channel: string, ts: string, teamId = 'T-WARD') => server.state.thread(teamId, channel, ts);

describe('an event that is delivered by HTTP and by Socket Mode, to two processes', { timeout: 60_000 }, () => {
  it.each([
    ['a mention', mentionOf({ workspace: ward, text, ts: '1700000000.000001' }), 'C-WARD'],
    ['a direct message', directMessageOf({ workspace: ward, text, ts: '1700000000.000001' }), 'D-EXAMPLE'],
  ])('is answered once: %s', async (_, delivery, channel) => {
    await byBoth(delivery);
    await answered();
    await byBoth({ ...delivery, retry: 1 });
    await answered();
    expect(thread(channel, '1700000000.000001')).toHaveLength(1);
  });

  it('is answered once in each of two workspaces whose ids are all the same', async () => {
    const same = { text, ts: '1700000000.000002', eventId: 'Ev-SAME' };
    await Promise.all([ward, clinic].map((workspace) => byBoth(mentionOf({ workspace, ...same }))));
    await answered();
    for (const { teamId } of [ward, clinic]) expect(thread('C-WARD', same.ts, teamId)).toHaveLength(1);
  });

  it('is asked once when it is a button', async () => {
    const ts = '1700000000.000003';
    await byBoth(mentionOf({ workspace: ward, text, ts }));
    await answered();
    const [answer] = thread('C-WARD', ts);
    const value = /"follow_up_0".*?"value":"([^"]+)"/.exec(JSON.stringify(answer?.blocks))?.[1] ?? '';
    const button = { workspace: ward, actionId: 'follow_up_0', value, messageTs: answer?.ts ?? '', threadTs: ts };
    await byBoth(pressOf({ ...button, triggerId: server.state.newTrigger(), responseUrl: server.newResponseUrl() }));
    await answered();
    expect(thread('C-WARD', ts)).toHaveLength(2);
  });

  it('changes an answer once when it is an edit', async () => {
    const ts = '1700000000.000004';
    const later = text.replace('one', 'two');
    await byBoth(mentionOf({ workspace: ward, text, ts }));
    await answered();
    const called = (words: string) => `<@${ward.botUserId}> ${words}`;
    const edit = { workspace: ward, ts, before: called(text), text: called(later), editedTs: '1700000900.000004' };
    await byBoth(editOf(edit));
    await answered();
    expect(thread('C-WARD', ts).map((message) => message.text.includes(later))).toEqual([true]);
  });
});

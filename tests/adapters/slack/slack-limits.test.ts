import { webApi } from '@slack/bolt';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appToken, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { createSlackLimits } from '../../support/slack-server/slack-limits.ts';
import { startSlackServer } from '../../support/slack-server/start-slack-server.ts';

/** A Slack that counts, on a clock that the test moves. */
function counting(more: { readonly timesQuicker?: number; readonly outsideMarketplace?: boolean } = {}) {
  let at = 0;
  const limits = createSlackLimits(() => at);
  limits.set({ timesQuicker: 1, ...more });
  const call = (method: string, channel = 'C-WARD', teamId = 'T-WARD') => limits.count(method, teamId, channel);
  const allowedOf = (method: string, calls: number) =>
    Array.from({ length: calls }, () => call(method)).filter((wait) => wait === null).length;
  return {
    call,
    allowedOf,
    pass: (ms: number) => {
      at += ms;
    },
  };
}

describe('how often our Slack may be called', () => {
  it('takes a message a second in each channel of each workspace', () => {
    const { call, pass } = counting();
    expect(call('chat.postMessage')).toBeNull();
    expect(call('chat.postMessage')).toBe(1);
    expect(call('chat.postMessage', 'C-OTHER')).toBeNull();
    expect(call('chat.postMessage', 'C-WARD', 'T-CLINIC')).toBeNull();
    pass(1_000);
    expect(call('chat.postMessage')).toBeNull();
  });

  it.each([
    ['chat.startStream', 20],
    ['conversations.replies', 50],
    ['views.open', 100],
  ])('takes %s %i times a minute, and says how long to wait', (method, perMinute) => {
    const { allowedOf, call, pass } = counting();
    expect(allowedOf(method, 150)).toBe(perMinute);
    pass(20_000);
    expect(call(method)).toBe(40);
    pass(40_000);
    expect(call(method)).toBeNull();
  });

  it('lets an app that is sold outside the Marketplace look into a conversation once a minute', () => {
    expect(counting({ outsideMarketplace: true }).allowedOf('conversations.replies', 10)).toBe(1);
  });

  it('has a clock that can be quicker', () => {
    const { call, pass } = counting({ timesQuicker: 60, outsideMarketplace: true });
    expect(call('conversations.history')).toBeNull();
    pass(1_000);
    expect(call('conversations.history')).toBeNull();
  });

  it('counts nothing until it is told to', () => {
    const limits = createSlackLimits();
    for (let call = 0; call < 200; call += 1) expect(limits.count('chat.postMessage', 'T-WARD', 'C-WARD')).toBeNull();
  });
});

describe('how our Slack shows a conversation', () => {
  async function conversation(count: number) {
    const server = await startSlackServer({ workspaces: [ward], appToken });
    onTestFinished(() => server.close());
    const client = new webApi.WebClient(ward.botToken, { slackApiUrl: server.apiUrl, retryConfig: { retries: 0 } });
    const { ts: root = '' } = await client.chat.postMessage({ channel: 'C-WARD', text: 'root' });
    for (let index = 0; index < count; index += 1) {
      await client.chat.postMessage({ channel: 'C-WARD', text: `${index}`, thread_ts: root });
    }
    const thread = { channel: 'C-WARD', ts: root };
    return { server, client, thread };
  }

  it('cuts a thread into pages, oldest first, with a cursor to the next', async () => {
    const { client, thread } = await conversation(5);
    const first = await client.conversations.replies({ ...thread, limit: 3 });
    expect(first).toMatchObject({ has_more: true, messages: [{ text: '0' }, { text: '1' }, { text: '2' }] });
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await client.conversations.replies({ ...thread, limit: 3, cursor });
    expect(second).toMatchObject({ has_more: false, messages: [{ text: '3' }, { text: '4' }] });
    const forged = client.conversations.replies({ ...thread, cursor: 'forged' });
    await expect(forged).rejects.toMatchObject({ data: { error: 'invalid_cursor' } });
  });

  it('shows what is newer than it is asked for, and a channel from its end', async () => {
    const { client, thread } = await conversation(3);
    const all = await client.conversations.replies(thread);
    const oldest = all.messages?.[1]?.ts ?? '';
    expect((await client.conversations.replies({ ...thread, oldest })).messages).toMatchObject([{ text: '2' }]);
    await client.chat.postMessage({ channel: 'C-WARD', text: 'later' });
    const channel = await client.conversations.history({ channel: 'C-WARD' });
    expect(channel.messages).toMatchObject([{ text: 'later' }, { text: 'root' }]);
  });

  it('shows an app that is sold outside the Marketplace 15 messages at most', async () => {
    const { server, client, thread } = await conversation(20);
    server.limits.set({ outsideMarketplace: true });
    expect((await client.conversations.replies({ ...thread, limit: 200 })).messages).toHaveLength(15);
  });
});

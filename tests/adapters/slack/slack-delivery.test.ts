import { describe, expect, it } from 'vitest';
import {
  type CurbsideInSlack,
  type StartOptions,
  startCurbsideInSlack,
  ward,
} from '../../support/slack-server/curbside-in-slack.ts';
import { longAnswer } from '../../support/slack-server/long-answer.ts';
import { mentionOf } from '../../support/slack-server/payloads.ts';

const root = '1700000000.000500';

async function asked(options: StartOptions = {}): Promise<CurbsideInSlack> {
  const curbside = await startCurbsideInSlack('http', options);
  await curbside.transport.send(mentionOf({ workspace: ward, text: 'How is an example fracture treated?', ts: root }));
  return curbside;
}

/** Works, lets the time pass that a retry waits, and works again. */
async function workTwice(curbside: CurbsideInSlack): Promise<void> {
  await curbside.work();
  curbside.clock.advance(10 * 60 * 1000);
  await curbside.work();
}

function threadOf({ server }: CurbsideInSlack) {
  return server.state.thread('T-WARD', 'C-WARD', root);
}

describe('delivery', () => {
  it('splits a long answer over its thread, each statement once, status and disclaimer on every part', async () => {
    const curbside = await asked();
    curbside.answerWith(longAnswer(200));
    await curbside.work();
    const parts = threadOf(curbside).map(({ blocks }) => JSON.stringify(blocks));
    expect(parts.length).toBeGreaterThan(1);
    expect(threadOf(curbside).map(({ unfurls }) => unfurls)).toEqual(parts.map(() => false));
    for (const part of parts) {
      expect(part).toContain('Not reviewed');
      expect(part).toContain('Does not replace clinical judgement.');
    }
    for (let number = 1; number <= 200; number += 1) {
      expect(parts.join('').split(`Statement ${number} says`)).toHaveLength(2);
    }
    expect(parts.at(-1)).toContain('Care of the Example Spine');
  });

  it('posts nothing twice when the receipt of a message was lost', async () => {
    const curbside = await asked();
    curbside.answerWith(longAnswer(200));
    curbside.server.trouble('chat.postMessage', { kind: 'lose-answer' });
    await curbside.work();
    expect(threadOf(curbside)).toHaveLength(1);
    curbside.clock.advance(10 * 60 * 1000);
    await curbside.work();
    const texts = threadOf(curbside).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it('waits as long as Slack asks, and holds up no other channel meanwhile', async () => {
    const curbside = await asked();
    await curbside.transport.send(mentionOf({ workspace: ward, text: 'And here?', channel: 'C-OTHER', ts: root }));
    curbside.server.trouble('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 1, channel: 'C-WARD' });
    await Promise.all([curbside.work(), curbside.work()]);
    const posted = curbside.server.state.calls.filter(({ method }) => method === 'chat.postMessage');
    const at = (channel: string, wanted: string) =>
      posted.find(({ args, outcome }) => args.channel === channel && outcome === wanted)?.atMs ?? Number.NaN;
    expect(posted).toHaveLength(3);
    expect(at('C-WARD', 'ok') - at('C-WARD', 'ratelimited')).toBeGreaterThanOrEqual(990);
    expect(at('C-OTHER', 'ok')).toBeLessThan(at('C-WARD', 'ok') - 500);
  });

  it('gives an answer back to the inbox when Slack asks for more patience than there is, and counts no failure', async () => {
    const curbside = await asked({ pace: { messageGapMs: 5, patienceMs: 50 } });
    curbside.server.trouble('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 1 });
    await curbside.work();
    expect(threadOf(curbside)).toEqual([]);
    expect(await curbside.inbox.lease('slack', curbside.clock.now(), 1)).toBeNull();
    const again = async () => {
      curbside.clock.advance(1_000);
      await curbside.work();
      return threadOf(curbside).length;
    };
    await expect.poll(again, { timeout: 10_000 }).toBe(1);
    const attempts = curbside.server.state.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['ratelimited', 'ok']);
    expect(curbside.log.lines.map(({ event }) => event)).not.toContain('answer failed');
  });

  it('posts one message a second in a channel, and answers other channels meanwhile', async () => {
    const curbside = await asked({ pace: { messageGapMs: 300, patienceMs: 3_000 } });
    for (const channel of ['C-WARD', 'C-WARD', 'C-OTHER']) {
      await curbside.transport.send(mentionOf({ workspace: ward, text: 'And here?', channel }));
    }
    await Promise.all([curbside.work(), curbside.work(), curbside.work(), curbside.work()]);
    const posted = curbside.server.state.calls.filter(({ method }) => method === 'chat.postMessage');
    const times = (channel: string) => posted.filter(({ args }) => args.channel === channel).map(({ atMs }) => atMs);
    const [first = 0, second = 0, third = 0] = times('C-WARD');
    // Counted from when a message leaves; what is measured is when it arrives.
    expect(second - first).toBeGreaterThanOrEqual(200);
    expect(third - second).toBeGreaterThanOrEqual(200);
    expect(times('C-OTHER')[0]).toBeLessThan(third - 100);
  });

  it.each(['channel_not_found', 'is_archived', 'not_in_channel', 'account_inactive', 'token_revoked'])(
    'gives up at once when Slack says %s',
    async (error) => {
      const curbside = await asked();
      curbside.server.trouble('chat.postMessage', { kind: 'refuse', error }, 4);
      await curbside.work();
      expect(await curbside.inbox.waiting()).toBe(0);
      expect(threadOf(curbside)).toEqual([]);
    },
  );

  it('asks Slack what is there only about a message whose receipt was lost', async () => {
    const curbside = await asked();
    curbside.answerWith(longAnswer(200));
    const lookedUp = () =>
      curbside.server.state.calls.filter(({ method }) => method === 'conversations.replies').length;
    curbside.server.trouble('chat.postMessage', { kind: 'refuse', error: 'internal_error' });
    curbside.server.trouble('chat.postMessage', { kind: 'lose-answer' });
    await workTwice(curbside);
    await workTwice(curbside);
    const parts = threadOf(curbside).length;
    expect(lookedUp()).toBe(2);
    expect(new Set(threadOf(curbside).map(({ text }) => text)).size).toBe(parts);
  });

  it('says the answer in plain text when Slack refuses its blocks', async () => {
    const curbside = await asked();
    curbside.server.trouble('chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' });
    await curbside.work();
    const [message, ...more] = threadOf(curbside);
    expect(more).toEqual([]);
    expect(message?.blocks).toEqual([]);
    expect(message?.text).toContain('[1] Care of the Example Spine');
    expect(message?.text).toContain('Does not replace clinical judgement.');
  });

  it('apologises in the thread when every attempt failed', async () => {
    const curbside = await asked();
    curbside.server.trouble('chat.postMessage', { kind: 'refuse', error: 'fatal_error' }, 5);
    for (let attempt = 1; attempt <= 5; attempt += 1) await workTwice(curbside);
    expect(threadOf(curbside).map(({ text }) => text)).toEqual([
      'The chat platform did not take the answer; ask again in a minute.',
    ]);
  });

  it('shows what goes on while it works, and nothing after the answer', async () => {
    const curbside = await asked();
    await curbside.work();
    const methods = curbside.server.state.calls.map(({ method }) => method);
    expect(methods.indexOf('assistant.threads.setStatus')).toBeLessThan(methods.indexOf('chat.postMessage'));
    expect(curbside.server.state.statuses).toMatchObject([
      { channel: 'C-WARD', threadTs: root, status: 'is looking for an article of the board…' },
    ]);
  });

  it('answers also when its status cannot be shown', async () => {
    const curbside = await asked();
    curbside.server.trouble('assistant.threads.setStatus', { kind: 'refuse', error: 'internal_error' });
    await curbside.work();
    expect(threadOf(curbside)).toHaveLength(1);
    expect(curbside.log.lines.map(({ event }) => event)).toContain('slack-status-not-shown');
  });
});

import { describe, expect, it } from 'vitest';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { longAnswer } from '../../support/slack-server/long-answer.ts';
import { mentionOf } from '../../support/slack-server/payloads.ts';

const root = '1700000000.000500';

async function asked(): Promise<CurbsideInSlack> {
  const curbside = await startCurbsideInSlack('http');
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

  it('gives an answer back to the inbox when Slack asks for more patience than there is', async () => {
    const curbside = await asked();
    curbside.server.trouble('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 300 });
    await workTwice(curbside);
    expect(threadOf(curbside)).toHaveLength(1);
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

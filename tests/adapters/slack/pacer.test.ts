import { describe, expect, it } from 'vitest';
import { createPacer, type PaceLane } from '../../../adapters/slack/deliver/pacer.ts';
import { SlackRefusal } from '../../../adapters/slack/slack-error.ts';

const lane: PaceLane = { method: 'chat.postMessage', tenant: 'T-WARD', channel: 'C-WARD', waiter: 'q1' };
const done = async () => 'sent';
const waitOf = (refusal: unknown) =>
  refusal instanceof SlackRefusal && refusal.retry.kind === 'after' ? refusal.retry.ms : Number.NaN;

describe('the pace', () => {
  it('sends back who would wait too long, keeps the place, and gives the next one to the next', async () => {
    const pacer = createPacer({ messageGapMs: 10_000, patienceMs: 50 });
    expect(await pacer.call(lane, done)).toBe('sent');
    const waits: number[] = [];
    for (const waiter of ['q2', 'q3', 'q2']) {
      waits.push(waitOf(await pacer.call({ ...lane, waiter }, done).catch((error) => error)));
    }
    const [second = 0, third = 0, again = 0] = waits;
    expect(second).toBeGreaterThan(5_000);
    expect(third - second).toBeGreaterThan(5_000);
    expect(again).toBeLessThanOrEqual(second);
  });

  it('counts each channel, each workspace and each method by itself', async () => {
    const pacer = createPacer({ messageGapMs: 10_000, patienceMs: 50 });
    const others = [{ channel: 'C-OTHER' }, { tenant: 'T-CLINIC' }, { method: 'chat.update' }, {}];
    const outcomes: string[] = [];
    for (const other of others) outcomes.push(await pacer.call({ ...lane, ...other }, done).catch(() => 'put off'));
    expect(outcomes).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(await pacer.call({ ...lane, waiter: 'q2' }, done).catch(() => 'put off')).toBe('put off');
  });

  it('holds back those in the same lane, too, when Slack asks for patience', async () => {
    const pacer = createPacer({ messageGapMs: 0, patienceMs: 50 });
    const limited = () => Promise.reject(new SlackRefusal('chat.postMessage', 'ratelimited', 10_000));
    expect(waitOf(await pacer.call(lane, limited).catch((error) => error))).toBe(10_000);
    let called = false;
    const send = async () => {
      called = true;
    };
    const refusal = await pacer.call({ ...lane, waiter: 'q2' }, send).catch((error) => error);
    expect(waitOf(refusal)).toBeGreaterThan(5_000);
    expect(called).toBe(false);
    expect(await pacer.call({ ...lane, channel: 'C-OTHER' }, done)).toBe('sent');
  });

  it('passes on every other refusal as it is', async () => {
    const pacer = createPacer({ messageGapMs: 0, patienceMs: 50 });
    const refused = () => Promise.reject(new SlackRefusal('chat.postMessage', 'is_archived'));
    await expect(pacer.call(lane, refused)).rejects.toMatchObject({
      slackCode: 'is_archived',
      retry: { kind: 'never' },
    });
  });
});

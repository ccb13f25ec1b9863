import { describe, expect, it } from 'vitest';
import { createFixedClock } from '../../adapters/memory/fixed-clock.ts';
import { createMemoryInbox } from '../../adapters/memory/memory-inbox.ts';
import { createMemoryStoppedThreads } from '../../adapters/memory/memory-stopped-threads.ts';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { BotError } from '../../src/domain/bot-error.ts';
import { createThreadStops } from '../../src/intake/stop-thread.ts';
import { workInbox } from '../../src/intake/work-inbox.ts';
import { sampleAnswerRecord, sampleConversation, sampleInboxEntry } from '../support/samples.ts';

function stand() {
  const inbox = createMemoryInbox();
  const clock = createFixedClock();
  const log = createRecordingLog();
  const stops = createThreadStops({ inbox, stopped: createMemoryStoppedThreads(), clock, log });
  const delivered: string[] = [];
  const ends: string[] = [];
  const work = (meanwhile: (stop: AbortSignal) => Promise<unknown>) =>
    workInbox('slack', {
      inbox,
      clock,
      log,
      delivery: {
        platform: 'slack',
        announce: async () => {},
        deliver: async ({ key }) => void delivered.push(key),
        apologise: async ({ key }) => void delivered.push(`sorry ${key}`),
        ended: async (_, how) => void ends.push(how),
      },
      answer: async (_entry, _progress, stop) => {
        await meanwhile(stop);
        return sampleAnswerRecord();
      },
    });
  return { inbox, stops, delivered, ends, work };
}

describe('stopping a thread', () => {
  it('gives up what waits in it, and nothing of other threads', async () => {
    const { inbox, stops } = stand();
    await inbox.accept(sampleInboxEntry({ key: 'one' }));
    await inbox.accept(sampleInboxEntry({ key: 'other', conversation: sampleConversation({ thread: '2' }) }));
    expect(await stops.stop(sampleConversation())).toBe(1);
    expect(await inbox.waiting()).toBe(1);
    expect(await stops.isStopped(sampleConversation())).toBe(true);
    await stops.resume(sampleConversation());
    expect(await stops.isStopped(sampleConversation())).toBe(false);
  });

  it('shows nothing of an answer that was in the making', async () => {
    const { inbox, stops, delivered, ends, work } = stand();
    await inbox.accept(sampleInboxEntry());
    await work(() => stops.stop(sampleConversation()));
    expect(delivered).toEqual([]);
    expect(ends).toEqual(['not-wanted']);
    expect(await inbox.waiting()).toBe(0);
  });

  it('stops the work on it, and does not try again', async () => {
    const { inbox, stops, delivered, work } = stand();
    await inbox.accept(sampleInboxEntry());
    await work(async (stop) => {
      await stops.stop(sampleConversation());
      await new Promise((resolve) => stop.addEventListener('abort', resolve));
      throw new BotError('stopped', 'Nobody waits for this answer any more');
    });
    expect(delivered).toEqual([]);
    expect(await inbox.waiting()).toBe(0);
  });

  it('says nothing either when that answer fails', async () => {
    const { inbox, stops, delivered, ends, work } = stand();
    await inbox.accept(sampleInboxEntry());
    await work(async () => {
      await stops.stop(sampleConversation());
      throw new BotError('data-unusable', 'never to be tried again', { retry: { kind: 'never' } });
    });
    expect(delivered).toEqual([]);
    expect(ends).toEqual(['not-wanted']);
    expect(await inbox.waiting()).toBe(0);
  });

  it('gives up all that waits in a place when a whole direct chat is meant', async () => {
    const { inbox, stops } = stand();
    await inbox.accept(sampleInboxEntry({ key: 'one' }));
    await inbox.accept(sampleInboxEntry({ key: 'two', conversation: sampleConversation({ thread: '2' }) }));
    await inbox.accept(sampleInboxEntry({ key: 'three', conversation: sampleConversation({ tenant: 'T-OTHER' }) }));
    expect(await stops.stopWaiting(sampleConversation())).toBe(2);
    expect(await inbox.waiting()).toBe(1);
  });
});

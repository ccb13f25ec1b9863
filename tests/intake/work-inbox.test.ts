import { describe, expect, it } from 'vitest';
import { createFixedClock } from '../../adapters/memory/fixed-clock.ts';
import { createMemoryInbox } from '../../adapters/memory/memory-inbox.ts';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { BotError } from '../../src/domain/bot-error.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import { type InboxWorkDeps, workInbox } from '../../src/intake/work-inbox.ts';
import type { AnswerDelivery } from '../../src/ports/answer-delivery.ts';
import type { InboxEntry } from '../../src/ports/inbox.ts';
import { sampleAnswerRecord, sampleConversation } from '../support/samples.ts';

const question = 'a question about alendronate';

function entry(key: string): InboxEntry {
  return {
    key,
    conversation: sampleConversation(),
    asker: 'U-EXAMPLE',
    audience: 'clinician',
    sources: sourceKinds,
    screened: { kind: 'question', text: question },
    address: { channel: 'C-EXAMPLE' },
    receivedAt: '2026-05-01T09:00:00.000Z',
  };
}

function stand(failures: readonly unknown[] = []) {
  const inbox = createMemoryInbox();
  const clock = createFixedClock();
  const log = createRecordingLog();
  const delivered: string[] = [];
  const apologies: string[] = [];
  const announced: string[] = [];
  const ends: string[] = [];
  const left = [...failures];
  const delivery: AnswerDelivery = {
    platform: 'slack',
    announce: async (_, step) => void announced.push(step.kind),
    deliver: async ({ key }) => {
      if (left.length > 0) throw left.shift();
      delivered.push(key);
    },
    apologise: async (_, code) => void apologies.push(code),
    ended: async (_, how) => void ends.push(how),
  };
  const work = () =>
    workInbox('slack', {
      inbox,
      delivery,
      clock,
      log,
      answer: async (_, progress) => {
        progress.report({ kind: 'looking-for-article' });
        return sampleAnswerRecord();
      },
    });
  return { inbox, clock, log, delivered, apologies, announced, ends, delivery, work };
}

describe('working on the inbox', () => {
  it('answers everything that is owed, once, and says that work goes on', async () => {
    const { inbox, delivered, announced, work } = stand();
    await inbox.accept(entry('one'));
    await inbox.accept(entry('two'));
    expect(await work()).toBe(2);
    expect(await work()).toBe(0);
    expect(delivered).toEqual(['one', 'two']);
    expect(announced).toEqual(['looking-for-article', 'looking-for-article']);
    expect(await inbox.waiting()).toBe(0);
  });

  it('leaves the questions of another platform to it', async () => {
    const { inbox, work } = stand();
    await inbox.accept({ ...entry('one'), conversation: sampleConversation({ platform: 'teams' }) });
    expect(await work()).toBe(0);
    expect(await inbox.waiting()).toBe(1);
  });

  it('tries again later when the platform did not take the answer', async () => {
    const { inbox, clock, delivered, work } = stand([new BotError('platform-unavailable', 'HTTP 503')]);
    await inbox.accept(entry('one'));
    await work();
    expect(delivered).toEqual([]);
    expect(await work()).toBe(0);
    clock.advance(2_001);
    expect(await work()).toBe(1);
    expect(delivered).toEqual(['one']);
  });

  it('answers what another process began and did not finish', async () => {
    const { inbox, clock, delivered, work } = stand();
    await inbox.accept(entry('one'));
    await inbox.lease('slack', clock.now(), 60_000);
    expect(await work()).toBe(0);
    clock.advance(60_001);
    await work();
    expect(delivered).toEqual(['one']);
  });

  it('gives up after five attempts with a sentence, never in silence', async () => {
    const failure = new Error(`failed: ${question}`);
    const { inbox, clock, apologies, log, work } = stand(Array(9).fill(failure));
    await inbox.accept(entry('one'));
    for (let round = 0; round < 9; round += 1) {
      await work();
      clock.advance(3_600_000);
    }
    expect(apologies).toEqual(['internal']);
    expect(await inbox.waiting()).toBe(0);
    const fields = log.lines.map((line) => line.fields);
    expect(JSON.stringify(fields)).not.toContain('alendronate');
    expect(fields.filter(({ code }) => code === 'internal')).toHaveLength(5);
  });

  it('says of each entry how the work on it ended, so that nothing of it stays shown', async () => {
    const { inbox, clock, ends, work } = stand([
      new BotError('platform-unavailable', 'HTTP 503'),
      new BotError('platform-unavailable', 'HTTP 429', { retry: { kind: 'after', ms: 50 } }),
    ]);
    await inbox.accept(entry('one'));
    for (let round = 0; round < 3; round += 1) {
      await work();
      clock.advance(10_000);
    }
    expect(ends).toEqual(['later', 'later', 'done']);
  });

  it('announces nothing more once the work on an entry has ended', async () => {
    const { inbox, clock, log, delivery, announced } = stand();
    await inbox.accept(entry('one'));
    let late = () => {};
    const answer: InboxWorkDeps['answer'] = async (_, progress) => {
      late = () => progress.report({ kind: 'wording' });
      return sampleAnswerRecord();
    };
    await workInbox('slack', { inbox, delivery, clock, log, answer });
    late();
    expect(announced).toEqual([]);
  });
});

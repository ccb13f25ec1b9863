import { describe, expect, it } from 'vitest';
import { createFixedClock } from '../../adapters/memory/fixed-clock.ts';
import { createMemoryInbox } from '../../adapters/memory/memory-inbox.ts';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { createTableNames } from '../../adapters/memory/table-names.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import { createIntake } from '../../src/intake/record-question.ts';
import { leaseOne } from '../contracts/lease-one.ts';
import { sampleConversation } from '../support/samples.ts';

const event = {
  eventId: 'Ev-1',
  conversation: sampleConversation(),
  asker: 'U-EXAMPLE',
  audience: 'clinician',
  sources: sourceKinds,
  address: { channel: 'C-EXAMPLE' },
} as const;

function stand() {
  const inbox = createMemoryInbox();
  const log = createRecordingLog();
  const clock = createFixedClock();
  const woken: string[] = [];
  const wake = () => void woken.push('woken');
  const intake = createIntake({ inbox, names: createTableNames({}), clock, log, wake });
  return { inbox, intake, woken, owed: () => leaseOne(inbox, 'slack', clock.now(), 1000) };
}

describe('intake', () => {
  it('keeps nothing of the words of a person who may not ask, only that they were declined', async () => {
    const { intake, owed } = stand();
    await intake.accept({ ...event, raw: 'A very particular question', declined: 'not-allowed-to-ask' });
    const entry = await owed();
    expect(entry.screened).toEqual({ kind: 'stopped', answer: { kind: 'declined', reason: 'not-allowed-to-ask' } });
    expect(JSON.stringify(entry)).not.toContain('particular');
  });

  it('records a shared answer once, by its id', async () => {
    const { intake, owed, woken } = stand();
    expect(await intake.share({ ...event, answerId: 'answer-1' })).toBe('recorded');
    expect(await intake.share({ ...event, answerId: 'answer-1' })).toBe('duplicate');
    expect((await owed()).screened).toEqual({ kind: 'shared', answerId: 'answer-1' });
    expect(woken).toHaveLength(1);
  });

  it('takes what can be done again once, until it was given up', async () => {
    const { intake, inbox } = stand();
    const press = () => intake.accept({ ...event, raw: 'And in pregnancy?', repeatable: true });
    const giveUp = () => inbox.giveUp('slack', () => true, new Date(), 'stopped');
    expect(await Promise.all([press(), press()])).toEqual(['recorded', 'duplicate']);
    await giveUp();
    expect(await Promise.all([press(), press()])).toEqual(['recorded', 'duplicate']);
    await giveUp();
    expect(await press()).toBe('recorded');
    expect(await inbox.waiting()).toBe(1);
  });

  it('does not take an event anew that the platform delivers again', async () => {
    const { intake, inbox } = stand();
    await intake.accept({ ...event, raw: 'And in pregnancy?' });
    await inbox.giveUp('slack', () => true, new Date(), 'stopped');
    expect(await intake.accept({ ...event, raw: 'And in pregnancy?' })).toBe('duplicate');
  });
});

import { describe, expect, it } from 'vitest';
import type { Inbox, InboxEntry } from '../../src/ports/inbox.ts';
import { sampleConversation, sampleInboxEntry } from '../support/samples.ts';
import { leaseOne } from './lease-one.ts';

const now = new Date('2026-05-01T09:00:00.000Z');
const leaseMs = 60_000;
const later = (ms: number) => new Date(now.getTime() + ms);

/** What every Inbox does. `open` gives an empty one, which ends with the test. */
export function inboxContract(name: string, open: () => Promise<Inbox>): void {
  describe(`Inbox: ${name}`, () => {
    it.each([
      { kind: 'question', text: 'NUL \0, 🦴, "quoted"' } as const,
      { kind: 'stopped', answer: { kind: 'declined', reason: 'not-allowed-to-ask' } } as const,
      { kind: 'shared', answerId: 'answer-1' } as const,
      { kind: 'stopped', answer: { kind: 'identifiers-found', found: ['name', 'date'], urgent: null } } as const,
    ])('leases what it accepted, as it came: %j', async (screened) => {
      const inbox = await open();
      const entry = sampleInboxEntry({ screened, address: { nested: { list: [1, null, 'x'] }, at: 0.5 } });
      expect(await inbox.accept(entry)).toBe(true);
      expect(await inbox.waiting()).toBe(1);
      const leased = await leaseOne(inbox, 'slack', now, leaseMs);
      expect(leased).toEqual({ ...entry, attempt: 1, lease: leased.lease });
      expect(leased.lease).not.toBe('');
    });

    it('leases what was overheard as such', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry({ overheard: true }));
      expect(await leaseOne(inbox, 'slack', now, leaseMs)).toMatchObject({ overheard: true });
    });

    it('takes one key once, whatever became of it', async () => {
      const inbox = await open();
      expect(await inbox.accept(sampleInboxEntry())).toBe(true);
      expect(await inbox.accept(sampleInboxEntry({ asker: 'U-OTHER' }))).toBe(false);
      const entry = await leaseOne(inbox, 'slack', now, leaseMs);
      expect(entry.asker).toBe('U-EXAMPLE');
      expect(await inbox.accept(sampleInboxEntry())).toBe(false);
      await inbox.finish(entry, now);
      expect(await inbox.accept(sampleInboxEntry())).toBe(false);
      expect(await inbox.waiting()).toBe(0);
      expect(await inbox.lease('slack', later(leaseMs * 2), leaseMs)).toBeNull();
    });

    it('takes one key once when it comes many times at once', async () => {
      const inbox = await open();
      const taken = await Promise.all(Array.from({ length: 20 }, () => inbox.accept(sampleInboxEntry())));
      expect(taken.filter((first) => first).length).toBe(1);
      expect(await inbox.waiting()).toBe(1);
    });

    it('leases the oldest first, and of one instant the first that came', async () => {
      const inbox = await open();
      for (const [key, second] of [
        ['d', 2],
        ['b', 1],
        ['e', 2],
        ['a', 1],
        ['c', 1],
      ] as const) {
        await inbox.accept(sampleInboxEntry({ key, receivedAt: `2026-05-01T08:00:0${second}.000Z` }));
      }
      const keys: string[] = [];
      for (let count = 0; count < 5; count += 1) keys.push((await leaseOne(inbox, 'slack', now, leaseMs)).key);
      expect(keys).toEqual(['b', 'a', 'c', 'd', 'e']);
      expect(await inbox.lease('slack', now, leaseMs)).toBeNull();
    });

    it('leases only entries of the platform', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry({ conversation: sampleConversation({ platform: 'teams' }) }));
      expect(await inbox.lease('slack', now, leaseMs)).toBeNull();
      expect((await leaseOne(inbox, 'teams', now, leaseMs)).conversation.platform).toBe('teams');
    });

    it('leases nothing twice while the lease lasts, and counts it as waiting', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry());
      await leaseOne(inbox, 'slack', now, leaseMs);
      expect(await inbox.lease('slack', later(leaseMs - 1), leaseMs)).toBeNull();
      expect(await inbox.waiting()).toBe(1);
    });

    it('leases again once the time has passed, and the former holder can do nothing more', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry());
      const former = await leaseOne(inbox, 'slack', now, leaseMs);
      const holder = await leaseOne(inbox, 'slack', later(leaseMs), leaseMs);
      expect(holder).toMatchObject({ key: former.key, attempt: 2, screened: former.screened });
      expect(await inbox.finish(former, later(leaseMs + 1))).toBe(false);
      await inbox.release(former, now);
      await inbox.abandon(former, now, 'internal');
      expect(await inbox.lease('slack', later(leaseMs + 1), leaseMs)).toBeNull();
      expect(await inbox.waiting()).toBe(1);
      expect(await inbox.finish(holder, later(leaseMs + 2))).toBe(true);
    });

    it('lets a holder finish late as long as nobody else took over', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry());
      const entry = await leaseOne(inbox, 'slack', now, leaseMs);
      expect(await inbox.finish(entry, later(leaseMs * 2))).toBe(true);
    });

    it('finishes once', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry());
      const entry = await leaseOne(inbox, 'slack', now, leaseMs);
      expect(await inbox.finish(entry, now)).toBe(true);
      expect(await inbox.finish(entry, now)).toBe(false);
    });

    it('leases what was released from its time on, after what became due before', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry({ key: 'old' }));
      const entry = await leaseOne(inbox, 'slack', now, leaseMs);
      await inbox.release(entry, later(5_000));
      await inbox.accept(sampleInboxEntry({ key: 'new', receivedAt: now.toISOString() }));
      expect((await leaseOne(inbox, 'slack', later(4_999), leaseMs)).key).toBe('new');
      expect(await inbox.lease('slack', later(4_999), leaseMs)).toBeNull();
      expect(await leaseOne(inbox, 'slack', later(5_000), leaseMs)).toMatchObject({ key: 'old', attempt: 2 });
      expect(await inbox.finish(entry, later(5_001))).toBe(false);
    });

    it('leases what was put off from its time on, and does not count the attempt', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry());
      const entry = await leaseOne(inbox, 'slack', now, leaseMs);
      await inbox.putOff(entry, later(5_000));
      expect(await inbox.lease('slack', later(4_999), leaseMs)).toBeNull();
      expect(await leaseOne(inbox, 'slack', later(5_000), leaseMs)).toMatchObject({ key: entry.key, attempt: 1 });
      await inbox.putOff(entry, now);
      expect(await inbox.lease('slack', later(5_001), leaseMs)).toBeNull();
    });

    it('never leases again what was given up', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry());
      const entry = await leaseOne(inbox, 'slack', now, leaseMs);
      await inbox.abandon(entry, now, 'platform-unavailable');
      expect(await inbox.waiting()).toBe(0);
      expect(await inbox.lease('slack', later(leaseMs * 2), leaseMs)).toBeNull();
      expect(await inbox.finish(entry, now)).toBe(false);
      expect(await inbox.accept(sampleInboxEntry())).toBe(false);
    });

    it('knows what became of every key that it ever took', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry({ key: 'owed' }));
      await inbox.accept(sampleInboxEntry({ key: 'answered', receivedAt: '2026-05-01T08:00:00.000Z' }));
      await inbox.finish(await leaseOne(inbox, 'slack', now, leaseMs), now);
      const abandoned = sampleInboxEntry({ key: 'abandoned', receivedAt: '2026-05-01T08:00:00.000Z' });
      await inbox.accept(abandoned);
      await inbox.abandon(await leaseOne(inbox, 'slack', now, leaseMs), now, 'internal');
      const states = async () =>
        Promise.all(['owed', 'answered', 'abandoned', 'other'].map((key) => inbox.stateOf(key)));
      expect(await states()).toEqual(['owed', 'finished', 'given-up', null]);
      await inbox.giveUp('slack', () => true, now, 'stopped');
      expect(await states()).toEqual(['given-up', 'finished', 'given-up', null]);
    });

    it('knows when Curbside was last called in a conversation, whatever became of it', async () => {
      const inbox = await open();
      const conversation = sampleConversation({ thread: '7.0' });
      const call = (key: string, minute: number, more: Partial<InboxEntry> = {}) =>
        inbox.accept(sampleInboxEntry({ key, conversation, receivedAt: `2026-05-01T08:0${minute}:00.000Z`, ...more }));
      expect(await inbox.lastCall(conversation)).toBeNull();
      await call('overheard', 1, { overheard: true });
      await call('elsewhere', 2, { conversation: sampleConversation({ thread: '8.0' }) });
      expect(await inbox.lastCall(conversation)).toBeNull();
      await call('second', 4);
      await call('first', 3);
      expect(await inbox.lastCall(conversation)).toEqual(new Date('2026-05-01T08:04:00.000Z'));
      await inbox.giveUp('slack', () => true, now, 'stopped');
      expect(await inbox.lastCall(conversation)).toEqual(new Date('2026-05-01T08:04:00.000Z'));
    });

    it.each(['slack:T%3A1:Ev_1', 'slack:T!1:ev%1'])(
      'finds the keys that begin with %s, and no others',
      async (first) => {
        const inbox = await open();
        const keys = [first, `${first}%3A17`, `x${first}`, first.replace(/[_%]1/, 'x1'), first.toUpperCase()];
        for (const key of keys) await inbox.accept(sampleInboxEntry({ key }));
        expect([...(await inbox.keysFrom(first))].sort()).toEqual([first, `${first}%3A17`]);
      },
    );

    it('gives up what is owed in one place, leased or not, and nothing elsewhere', async () => {
      const inbox = await open();
      const gone = sampleConversation({ tenant: 'T-GONE' });
      await inbox.accept(sampleInboxEntry({ key: 'leased', conversation: gone }));
      const leased = await leaseOne(inbox, 'slack', now, leaseMs);
      await inbox.accept(sampleInboxEntry({ key: 'waiting', conversation: gone }));
      await inbox.accept(sampleInboxEntry({ key: 'here' }));
      await inbox.accept(sampleInboxEntry({ key: 'teams', conversation: { ...gone, platform: 'teams' } }));
      const inGone = () => inbox.giveUp('slack', ({ conversation }) => conversation.tenant === 'T-GONE', now, 'gone');
      expect(await inGone()).toBe(2);
      expect(await inGone()).toBe(0);
      expect(await inbox.waiting()).toBe(2);
      expect(await inbox.finish(leased, now)).toBe(false);
      expect((await leaseOne(inbox, 'slack', later(leaseMs), leaseMs)).key).toBe('here');
      expect(await inbox.accept(sampleInboxEntry({ key: 'waiting' }))).toBe(false);
    });

    it('knows whether a lease still stands', async () => {
      const inbox = await open();
      await inbox.accept(sampleInboxEntry());
      const first = await leaseOne(inbox, 'slack', now, leaseMs);
      expect(await inbox.isHeld(first)).toBe(true);
      const second = await leaseOne(inbox, 'slack', later(leaseMs), leaseMs);
      expect([await inbox.isHeld(first), await inbox.isHeld(second)]).toEqual([false, true]);
      await inbox.giveUp('slack', () => true, now, 'stopped');
      expect(await inbox.isHeld(second)).toBe(false);
    });

    it('gives no entry to two callers, however many ask at once', async () => {
      const inbox = await open();
      for (let index = 0; index < 30; index += 1) await inbox.accept(sampleInboxEntry({ key: `k${index}` }));
      const leased = await Promise.all(Array.from({ length: 60 }, () => inbox.lease('slack', now, leaseMs)));
      const keys = leased.flatMap((entry) => entry?.key ?? []);
      expect(new Set(keys).size).toBe(30);
      expect(keys.length).toBe(30);
    });
  });
}

import { describe, expect, it } from 'vitest';
import type { PostedMessage, PostedMessages } from '../../src/ports/posted-messages.ts';

const place = { platform: 'teams', tenant: 'tenant-one', place: 'a:example-chat' } as const;

function samplePosted(overrides: Partial<PostedMessage> = {}): PostedMessage {
  return { entryKey: 'teams:tenant-one:1', part: 0, place, messageId: 'message-1', answerId: 'answer-1', ...overrides };
}

/** What every PostedMessages does. `open` gives an empty one, which ends with the test. */
export function postedMessagesContract(name: string, open: () => Promise<PostedMessages>): void {
  describe(`PostedMessages: ${name}`, () => {
    it('lists the messages of one entry in the order of their parts', async () => {
      const posted = await open();
      const parts = [2, 0, 10, 1].map((part) => samplePosted({ part, messageId: `message-${part}` }));
      for (const message of parts) await posted.record(message);
      await posted.record(samplePosted({ entryKey: 'teams:tenant-one:2' }));
      expect(await posted.ofEntry('teams:tenant-one:1')).toEqual(parts.toSorted((a, b) => a.part - b.part));
      expect(await posted.ofEntry('teams:tenant-one:3')).toEqual([]);
    });

    it('finds the answer of a message in its own place only', async () => {
      const posted = await open();
      const elsewhere = { ...place, tenant: 'tenant-two' };
      await posted.record(samplePosted());
      await posted.record(samplePosted({ entryKey: 'teams:tenant-two:1', place: elsewhere, answerId: 'answer-2' }));
      expect((await posted.find(place, 'message-1'))?.answerId).toBe('answer-1');
      expect((await posted.find(elsewhere, 'message-1'))?.answerId).toBe('answer-2');
      for (const other of [{ place: 'a:other-chat' }, { platform: 'slack' }] as const) {
        expect(await posted.find({ ...place, ...other }, 'message-1')).toBeNull();
      }
      expect(await posted.find(place, 'message-2')).toBeNull();
    });

    it('keeps the last that was recorded of a part', async () => {
      const posted = await open();
      await posted.record(samplePosted({ answerId: null }));
      await posted.record(samplePosted({ messageId: 'message-2' }));
      expect(await posted.ofEntry('teams:tenant-one:1')).toEqual([samplePosted({ messageId: 'message-2' })]);
      expect(await posted.find(place, 'message-1')).toBeNull();
    });

    it('gives a part to the first of many that claim it at once', async () => {
      const posted = await open();
      const claims = Array.from({ length: 10 }, (_, index) => samplePosted({ messageId: `message-${index}` }));
      const got = await Promise.all(claims.map((claim) => posted.claim(claim)));
      expect(new Set(got.map(({ messageId }) => messageId)).size).toBe(1);
      expect(await posted.ofEntry('teams:tenant-one:1')).toEqual([got[0]]);
      expect(await posted.claim(samplePosted({ part: 1 }))).toEqual(samplePosted({ part: 1 }));
    });

    it('forgets the messages of one entry', async () => {
      const posted = await open();
      await posted.record(samplePosted());
      await posted.record(samplePosted({ entryKey: 'teams:tenant-one:2', messageId: 'message-2' }));
      await posted.forget('teams:tenant-one:1');
      expect(await posted.ofEntry('teams:tenant-one:1')).toEqual([]);
      expect(await posted.find(place, 'message-1')).toBeNull();
      expect(await posted.ofEntry('teams:tenant-one:2')).toHaveLength(1);
    });
  });
}

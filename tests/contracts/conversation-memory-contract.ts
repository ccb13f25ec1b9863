import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/domain/conversation.ts';
import type { ConversationMemory, Turn } from '../../src/ports/conversation-memory.ts';
import { sampleConversation, sampleTurn } from '../support/samples.ts';

/** What every ConversationMemory does. `open` gives an empty one, which ends with the test. */
export function conversationMemoryContract(name: string, open: () => Promise<ConversationMemory>): void {
  describe(`ConversationMemory: ${name}`, () => {
    it('remembers nothing of a conversation that is new', async () => {
      expect(await (await open()).recall(sampleConversation(), 5)).toEqual([]);
    });

    it('recalls turns as they were, oldest first', async () => {
      const memory = await open();
      const turns: readonly Turn[] = [
        sampleTurn({ answerId: 'z', at: '2026-05-01T09:00:00.000Z', asked: 'NUL \0 and 🦴', articleId: null }),
        sampleTurn({ answerId: 'a', at: '2026-05-01T09:00:01.000Z' }),
      ];
      for (const turn of turns) await memory.remember(sampleConversation(), turn);
      expect(await memory.recall(sampleConversation(), 5)).toEqual(turns);
    });

    it('orders by time what was remembered out of turn, and by arrival what has one time', async () => {
      const memory = await open();
      for (const [answerId, second] of [
        ['c', 2],
        ['a', 1],
        ['d', 2],
        ['b', 1],
      ] as const) {
        await memory.remember(sampleConversation(), sampleTurn({ answerId, at: `2026-05-01T09:00:0${second}.000Z` }));
      }
      const recalled = await memory.recall(sampleConversation(), 9);
      expect(recalled.map(({ answerId }) => answerId)).toEqual(['a', 'b', 'c', 'd']);
    });

    it.each([
      [0, []],
      [1, ['c']],
      [2, ['b', 'c']],
      [9, ['a', 'b', 'c']],
    ])('recalls the last %d', async (limit, expected) => {
      const memory = await open();
      for (const answerId of ['a', 'b', 'c']) await memory.remember(sampleConversation(), sampleTurn({ answerId }));
      expect((await memory.recall(sampleConversation(), limit)).map(({ answerId }) => answerId)).toEqual(expected);
    });

    it('keeps one turn of one answer, the first', async () => {
      const memory = await open();
      await memory.remember(sampleConversation(), sampleTurn({ asked: 'First' }));
      await memory.remember(sampleConversation(), sampleTurn({ asked: 'Second' }));
      expect(await memory.recall(sampleConversation(), 5)).toEqual([sampleTurn({ asked: 'First' })]);
    });

    it.each([
      { platform: 'teams' } as const,
      { tenant: 'T-OTHER' },
      { place: 'C-OTHER' },
      { thread: '2.0' },
      { tenant: 'T-EXAMPLE:C-EXAMPLE', place: '' },
    ])('never mixes in another conversation: %j', async (difference) => {
      const memory = await open();
      await memory.remember(sampleConversation(), sampleTurn());
      expect(await memory.recall(sampleConversation(difference), 5)).toEqual([]);
    });

    it('remembers one answer in two conversations', async () => {
      const memory = await open();
      await memory.remember(sampleConversation(), sampleTurn());
      await memory.remember(sampleConversation({ thread: '2.0' }), sampleTurn());
      expect(await memory.recall(sampleConversation({ thread: '2.0' }), 5)).toEqual([sampleTurn()]);
    });

    it('recalls the last turns of all conversations of a place since a time, oldest first, and of no other place', async () => {
      const memory = await open();
      const inThread = (thread: string, minute: number, more: Partial<Conversation> = {}) =>
        memory.remember(
          sampleConversation({ thread, ...more }),
          sampleTurn({ answerId: `of-${thread}`, at: `2026-05-01T09:0${minute}:00.000Z` }),
        );
      await inThread('third', 3);
      await inThread('first', 1);
      await inThread('second', 2);
      await inThread('elsewhere', 4, { place: 'C-OTHER' });
      await inThread('of-others', 4, { tenant: 'T-OTHER' });
      const recall = async (since: string, limit: number) =>
        (await memory.recallPlace(sampleConversation(), new Date(since), limit)).map(({ answerId }) => answerId);
      expect(await recall('2026-05-01T09:00:00.000Z', 9)).toEqual(['of-first', 'of-second', 'of-third']);
      expect(await recall('2026-05-01T09:02:00.000Z', 9)).toEqual(['of-second', 'of-third']);
      expect(await recall('2026-05-01T09:00:00.000Z', 2)).toEqual(['of-second', 'of-third']);
    });

    it('forgets the turns of these answers, in this conversation only', async () => {
      const memory = await open();
      const other = sampleConversation({ thread: '2.0' });
      for (const answerId of ['a', 'b', 'c']) await memory.remember(sampleConversation(), sampleTurn({ answerId }));
      await memory.remember(other, sampleTurn({ answerId: 'a' }));
      await memory.forget(sampleConversation(), ['a', 'c', 'never there']);
      await memory.forget(sampleConversation(), []);
      expect((await memory.recall(sampleConversation(), 9)).map(({ answerId }) => answerId)).toEqual(['b']);
      expect(await memory.recall(other, 9)).toHaveLength(1);
    });
  });
}

import { z } from 'zod';
import { conversationKey } from '../../src/domain/conversation.ts';
import type { ConversationMemory, Turn } from '../../src/ports/conversation-memory.ts';
import { canonicalJson } from './canonical-json.ts';
import { nextSequence } from './next-sequence.ts';
import { readBody } from './read-body.ts';
import type { Database } from './tables.ts';

const storedTurn: z.ZodType<Turn> = z.looseObject({
  answerId: z.string(),
  asked: z.string(),
  understood: z.string(),
  articleId: z.string().nullable(),
  at: z.string(),
});

export function createConversationMemory(db: Database): ConversationMemory {
  return {
    async recall(conversation, limit) {
      const rows = await db
        .selectFrom('turns')
        .select(['answer_id', 'body'])
        .where('conversation_key', '=', conversationKey(conversation))
        .orderBy('at', 'desc')
        .orderBy('sequence', 'desc')
        .limit(limit)
        .execute();
      return rows.reverse().map(({ answer_id, body }) => readBody(body, storedTurn, { table: 'turns', id: answer_id }));
    },
    async remember(conversation, turn) {
      const key = conversationKey(conversation);
      const at = Date.parse(turn.at);
      await db
        .insertInto('turns')
        .values((value) => ({
          conversation_key: key,
          answer_id: turn.answerId,
          at,
          sequence: value
            .selectFrom('turns')
            .where('conversation_key', '=', key)
            .where('at', '=', at)
            .select(nextSequence.as('next')),
          body: canonicalJson(turn),
        }))
        .onConflict((conflict) => conflict.columns(['conversation_key', 'answer_id']).doNothing())
        .execute();
    },
  };
}

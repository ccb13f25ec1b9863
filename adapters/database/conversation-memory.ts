import { z } from 'zod';
import { conversationKey } from '../../src/domain/conversation.ts';
import type { ConversationMemory, Turn } from '../../src/ports/conversation-memory.ts';
import { canonicalJson } from './canonical-json.ts';
import { inBatches } from './in-batches.ts';
import { nextSequence } from './next-sequence.ts';
import { placeKey } from './place-key.ts';
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
      return rows.reverse().map(readTurn);
    },
    async recallPlace(place, since, limit) {
      const rows = await db
        .selectFrom('turns')
        .select(['answer_id', 'body'])
        .where('place_key', '=', placeKey(place))
        .where('at', '>=', since.getTime())
        .orderBy('at', 'desc')
        .orderBy('sequence', 'desc')
        .limit(limit)
        .execute();
      return rows.reverse().map(readTurn);
    },
    async remember(conversation, turn) {
      const key = conversationKey(conversation);
      const at = Date.parse(turn.at);
      await db
        .insertInto('turns')
        .values((value) => ({
          conversation_key: key,
          place_key: placeKey(conversation),
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
    async forget(conversation, answerIds) {
      await inBatches(answerIds, async (batch) => {
        await db
          .deleteFrom('turns')
          .where('conversation_key', '=', conversationKey(conversation))
          .where('answer_id', 'in', batch)
          .execute();
      });
    },
  };
}

function readTurn({ answer_id, body }: { readonly answer_id: string; readonly body: string }): Turn {
  return readBody(body, storedTurn, { table: 'turns', id: answer_id });
}

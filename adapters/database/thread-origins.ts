import { conversationKey, parseConversationKey } from '../../src/domain/conversation.ts';
import type { ThreadOrigins } from '../../src/ports/thread-origins.ts';
import { damaged } from './read-body.ts';
import type { Database } from './tables.ts';

export function createThreadOrigins(db: Database): ThreadOrigins {
  return {
    async remember(thread, origin) {
      const originKey = conversationKey(origin);
      await db
        .insertInto('thread_origins')
        .values({ thread_key: conversationKey(thread), origin_key: originKey })
        .onConflict((conflict) => conflict.column('thread_key').doUpdateSet({ origin_key: originKey }))
        .execute();
    },
    async find(thread) {
      const key = conversationKey(thread);
      const row = await db
        .selectFrom('thread_origins')
        .select('origin_key')
        .where('thread_key', '=', key)
        .executeTakeFirst();
      if (row === undefined) return null;
      const origin = parseConversationKey(row.origin_key);
      if (origin === null) throw damaged({ table: 'thread_origins', id: key });
      return origin;
    },
  };
}

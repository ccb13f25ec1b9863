import { conversationKey } from '../../src/domain/conversation.ts';
import type { StoppedThreads } from '../../src/ports/stopped-threads.ts';
import type { Database } from './tables.ts';

export function createStoppedThreads(db: Database): StoppedThreads {
  return {
    async stop(conversation, now) {
      const at = now.getTime();
      await db
        .insertInto('stopped_threads')
        .values({ conversation_key: conversationKey(conversation), at })
        .onConflict((conflict) => conflict.column('conversation_key').doUpdateSet({ at }))
        .execute();
    },
    async resume(conversation) {
      await db.deleteFrom('stopped_threads').where('conversation_key', '=', conversationKey(conversation)).execute();
    },
    async isStopped(conversation) {
      const row = await db
        .selectFrom('stopped_threads')
        .select('at')
        .where('conversation_key', '=', conversationKey(conversation))
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

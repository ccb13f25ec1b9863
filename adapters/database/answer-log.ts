import { z } from 'zod';
import type { Tenancy } from '../../src/domain/conversation.ts';
import type { AnswerLog, AnswerRecord } from '../../src/ports/answer-log.ts';
import { canonicalJson } from './canonical-json.ts';
import { inBatches } from './in-batches.ts';
import { readBody } from './read-body.ts';
import { storedAnswer } from './stored-answer.ts';
import { storedConversation } from './stored-conversation.ts';
import type { Database } from './tables.ts';

const storedRecord: z.ZodType<AnswerRecord> = z.looseObject({
  id: z.string(),
  conversation: storedConversation,
  asker: z.string(),
  question: z.string().nullable(),
  answer: storedAnswer,
  answeredAt: z.string(),
  libraryRevision: z.number(),
});

/** Rows are inserted and read; nothing here changes or deletes one, save in whose list it stands. */
export function createAnswerLog(db: Database): AnswerLog {
  return {
    async append(record) {
      await db
        .insertInto('answers')
        .values({
          id: record.id,
          answered_at: Date.parse(record.answeredAt),
          asker_key: record.question === null ? null : askerKey(record.conversation, record.asker),
          body: canonicalJson(record),
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    async latestBy(tenancy, asker, limit) {
      const rows = await db
        .selectFrom('answers')
        .select(['id', 'body'])
        .where('asker_key', '=', askerKey(tenancy, asker))
        .orderBy('answered_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id, body }) => readBody(body, storedRecord, { table: 'answers', id }));
    },
    async find(id) {
      const row = await db.selectFrom('answers').select(['id', 'body']).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : readBody(row.body, storedRecord, { table: 'answers', id: row.id });
    },
    async unlist(ids) {
      await inBatches(ids, async (batch) => {
        await db.updateTable('answers').set({ asker_key: null }).where('id', 'in', batch).execute();
      });
    },
  };
}

function askerKey({ platform, tenant }: Tenancy, asker: string): string {
  return [platform, tenant, asker].map(encodeURIComponent).join(':');
}

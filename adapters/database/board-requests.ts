import { z } from 'zod';
import type { BoardRequest, BoardRequests } from '../../src/ports/board-requests.ts';
import { canonicalJson } from './canonical-json.ts';
import { nextSequence } from './next-sequence.ts';
import { readBody } from './read-body.ts';
import type { Database } from './tables.ts';

const storedRequest: z.ZodType<BoardRequest> = z.looseObject({
  answerId: z.string(),
  question: z.string(),
  by: z.string(),
  at: z.string(),
});

export function createBoardRequests(db: Database): BoardRequests {
  return {
    async submit(request) {
      const at = Date.parse(request.at);
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('board_requests')
        .values((value) => ({
          answer_id: request.answerId,
          at,
          sequence: value.selectFrom('board_requests').where('at', '=', at).select(nextSequence.as('next')),
          body: canonicalJson(request),
        }))
        .onConflict((conflict) => conflict.column('answer_id').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async list() {
      const rows = await db.selectFrom('board_requests').selectAll().orderBy('at').orderBy('sequence').execute();
      return rows.map(({ answer_id, body }) =>
        readBody(body, storedRequest, { table: 'board_requests', id: answer_id }),
      );
    },
  };
}

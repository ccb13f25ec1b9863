import { z } from 'zod';
import type { PostedAnswers, PostedPart } from '../../src/ports/posted-answers.ts';
import { canonicalJson } from './canonical-json.ts';
import { readBody } from './read-body.ts';
import type { Database } from './tables.ts';

const storedParts: z.ZodType<readonly PostedPart[]> = z.array(
  z.looseObject({ part: z.number(), message: z.string().nullable() }),
);

export function createPostedAnswers(db: Database): PostedAnswers {
  return {
    async find(question) {
      const row = await db
        .selectFrom('posted_answers')
        .select(['revision', 'parts'])
        .where('question', '=', question)
        .executeTakeFirst();
      if (row === undefined) return null;
      const parts = readBody(row.parts, storedParts, { table: 'posted_answers', id: question });
      return { question, revision: row.revision, parts };
    },
    async save({ question, revision, parts }) {
      const row = { question, revision, parts: canonicalJson(parts) };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('posted_answers')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .column('question')
            .doUpdateSet({ revision, parts: row.parts })
            .where('posted_answers.revision', '<=', revision),
        )
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}

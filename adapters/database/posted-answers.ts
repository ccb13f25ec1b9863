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
      return db.transaction().execute(async (change) => {
        const known = await change
          .selectFrom('posted_answers')
          .select('revision')
          .where('question', '=', question)
          .executeTakeFirst();
        // Compared here: a database may order texts by its language.
        if (known !== undefined && known.revision > revision) return false;
        await change
          .insertInto('posted_answers')
          .values(row)
          .onConflict((conflict) => conflict.column('question').doUpdateSet({ revision, parts: row.parts }))
          .execute();
        return true;
      });
    },
  };
}

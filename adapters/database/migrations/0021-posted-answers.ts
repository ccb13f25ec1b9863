import type { Kysely } from 'kysely';

/** Which messages an answer became. */
export async function createPostedAnswersTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('posted_answers')
    .addColumn('question', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('parts', 'text', (column) => column.notNull())
    .execute();
}

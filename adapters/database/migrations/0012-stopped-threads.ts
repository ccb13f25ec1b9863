import type { Kysely } from 'kysely';

export async function createStoppedThreads(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('stopped_threads')
    .addColumn('conversation_key', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

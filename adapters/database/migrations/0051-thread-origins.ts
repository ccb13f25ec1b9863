import type { Kysely } from 'kysely';

export async function createThreadOriginsTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('thread_origins')
    .addColumn('thread_key', 'text', (column) => column.primaryKey())
    .addColumn('origin_key', 'text', (column) => column.notNull())
    .execute();
}

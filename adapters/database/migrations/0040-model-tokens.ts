import type { Kysely } from 'kysely';

export async function countModelTokens(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('model_tokens')
    .addColumn('day', 'text', (column) => column.primaryKey())
    .addColumn('tokens', 'bigint', (column) => column.notNull())
    .execute();
}

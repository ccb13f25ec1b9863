import type { Kysely } from 'kysely';

/** Of entries from before it nothing is filled in: what they were answered with is remembered among the turns. */
export async function noteCalls(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('inbox').addColumn('called_in', 'text').execute();
  await db.schema.createIndex('inbox_by_call').on('inbox').columns(['called_in', 'received_at']).execute();
}

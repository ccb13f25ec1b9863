import type { Kysely } from 'kysely';

export async function noteTenancyOfFeedback(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('feedback').addColumn('tenancy_key', 'text').execute();
  await db.schema.createIndex('feedback_by_tenancy').on('feedback').column('tenancy_key').execute();
}

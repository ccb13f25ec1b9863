import type { Kysely } from 'kysely';

export async function listAnswersByAsker(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('answers').addColumn('asker_key', 'text').execute();
  await db.schema.createIndex('answers_by_asker').on('answers').columns(['asker_key', 'answered_at']).execute();
}

import type { Kysely } from 'kysely';

/** Turns from before it are recalled by their thread alone: they are older than what a direct chat carries on. */
export async function listTurnsByPlace(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('turns').addColumn('place_key', 'text').execute();
  await db.schema.createIndex('turns_by_place').on('turns').columns(['place_key', 'at']).execute();
}

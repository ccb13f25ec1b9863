import type { Kysely } from 'kysely';

export async function createPostedMessages(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('posted_messages')
    .addColumn('entry_key', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('place_key', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text')
    .addPrimaryKeyConstraint('posted_messages_key', ['entry_key', 'part'])
    .execute();
  await db.schema
    .createIndex('posted_messages_by_place')
    .on('posted_messages')
    .columns(['place_key', 'message_id'])
    .execute();
  await db.schema
    .createTable('known_places')
    .addColumn('place_key', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
}

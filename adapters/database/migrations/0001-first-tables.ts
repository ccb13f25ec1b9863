import { type Kysely, sql } from 'kysely';

export async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  await createLibrary(db);
  await createConversations(db);
  await createInbox(db);
  await db.schema
    .createTable('vectors')
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    // PostgreSQL's name for it; SQLite keeps bytes as bytes in a column of any type.
    .addColumn('vector', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('vectors_key', ['model', 'text_hash'])
    .execute();
}

async function createLibrary(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('library')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('article_versions')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_versions_key', ['id', 'version'])
    .execute();
  await db.schema
    .createTable('articles')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addForeignKeyConstraint('articles_version', ['id', 'version'], 'article_versions', ['id', 'version'])
    .execute();
  await db.schema
    .createTable('sources')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('articles_by_revision').on('articles').column('revision').execute();
  await db.schema.createIndex('sources_by_revision').on('sources').column('revision').execute();
  await db
    .withTables<{ library: { id: number; revision: number } }>()
    .insertInto('library')
    .values({ id: 1, revision: 0 })
    .execute();
}

async function createConversations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('turns')
    .addColumn('conversation_key', 'text', (column) => column.notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('turns_key', ['conversation_key', 'answer_id'])
    .execute();
  await db.schema.createIndex('turns_in_order').on('turns').columns(['conversation_key', 'at', 'sequence']).execute();
  await db.schema
    .createTable('answers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('answered_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('feedback')
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['answer_id', 'by'])
    .execute();
  await db.schema
    .createTable('board_requests')
    .addColumn('answer_id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('board_requests_in_order').on('board_requests').columns(['at', 'sequence']).execute();
}

async function createInbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('lease', 'text')
    .addColumn('closed_at', 'bigint')
    .addColumn('outcome', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('screened', 'text')
    .execute();
  // Holds only what is owed an answer, so that leasing costs the same after a year as on the first day.
  await db.schema
    .createIndex('inbox_owed')
    .on('inbox')
    .columns(['platform', 'received_at', 'sequence'])
    .where(sql.ref('due_at'), 'is not', null)
    .execute();
}

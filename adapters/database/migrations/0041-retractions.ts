import type { Kysely } from 'kysely';

export async function createRetractions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('retractions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('doi', 'text')
    .addColumn('pmid', 'text')
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('notice', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('retractions_by_doi').on('retractions').column('doi').execute();
  await db.schema.createIndex('retractions_by_pmid').on('retractions').column('pmid').execute();
}

import type { Kysely } from 'kysely';

/** Where a platform's app was installed, and the tickets that an installation begins with. */
export async function createInstallations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('installations')
    .addColumn('enterprise_id', 'text', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('installations_key', ['enterprise_id', 'team_id'])
    .execute();
  await db.schema
    .createTable('one_time_tickets')
    .addColumn('ticket_hash', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
}

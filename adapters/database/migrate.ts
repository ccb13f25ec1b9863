import { Migrator, sql } from 'kysely';
import { BotError } from '../../src/domain/bot-error.ts';
import { migrations } from './migrations/migrations.ts';
import type { Database } from './tables.ts';

const migrationTable = 'kysely_migration';

/**
 * Brings the tables up to this version, all or nothing, one process at a time.
 * Throws `database-newer` and changes nothing when a newer version has been here.
 */
export async function migrate(db: Database, schema: string | null): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    // Two changes made side by side land in any order; each migration stands alone.
    allowUnorderedMigrations: true,
    ...(schema === null ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof BotError) throw error;
  // Kysely's own complaint: a migration is recorded that it was not given.
  await refuseNewer(db);
  throw new BotError('database-unreadable', 'The tables could not be brought up to date; restore a backup');
}

async function refuseNewer(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(migrationTable)} order by name`.execute(db);
  const unknown = rows.find((row) => migrations[row.name] === undefined);
  if (unknown === undefined) return;
  throw new BotError(
    'database-newer',
    `The database was written by a newer version of Curbside (it knows ${unknown.name}); start that version, or restore a backup from before it`,
  );
}

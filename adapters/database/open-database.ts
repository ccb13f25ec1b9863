import { Kysely, sql } from 'kysely';
import { BotError } from '../../src/domain/bot-error.ts';
import { migrate } from './migrate.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Database, Tables } from './tables.ts';

export type DatabaseLocation =
  | { readonly dataFolder: string }
  /** `schema` is made when it is not there; without it the tables are where the connection's search path begins. */
  | { readonly url: string; readonly schema?: string };

/**
 * Opens the database and brings its tables up to this version. End it with `destroy`.
 * Throws `database-read-only`, `database-unreadable` or `database-newer`, with a sentence that says what to do.
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: dialectFor(location) });
  try {
    await migrate(db, 'url' in location ? (location.schema ?? (await currentSchema(db))) : null);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function dialectFor(location: DatabaseLocation) {
  if ('dataFolder' in location) return sqliteDialect(location.dataFolder);
  const { url, schema } = location;
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new BotError('config-invalid', 'DATABASE_URL begins with postgres://; leave it out to use SQLite');
  }
  if (schema !== undefined && !/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new BotError('config-invalid', 'A schema is named in lower-case letters, digits and underscores');
  }
  return postgresDialect(url, schema ?? null);
}

/** @returns the schema in which the connection makes its tables. */
async function currentSchema(db: Database): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name ?? null;
  if (name !== null) return name;
  throw new BotError('config-invalid', 'The search path of DATABASE_URL names no schema that exists; create it first');
}

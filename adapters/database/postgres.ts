import { CompiledQuery, type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { BotError } from '../../src/domain/bot-error.ts';
import { codeOf } from './fault-code.ts';
import { guardQueries } from './guard-queries.ts';

/** Everything in which PostgreSQL is another than SQLite. `schema` is where the tables are; null leaves it to the connection's search path. */
export function postgresDialect(url: string, schema: string | null): Dialect {
  const dialect = new PostgresDialect({
    pool: async () => openPool(url),
    onCreateConnection: async (connection) => {
      if (schema !== null) await connection.executeQuery(CompiledQuery.raw(`set search_path to "${schema}"`));
    },
  });
  return guardQueries(dialect, nameFault);
}

const int8 = 20;

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'curbside',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // Instants and counts come as texts otherwise. They stay far below 2^53.
    types: { getTypeParser: (id, format) => (id === int8 ? Number : pg.types.getTypeParser(id, format)) },
  });
  // A connection that breaks while idle would end the process; the next query opens another, or says what is wrong.
  pool.on('error', () => undefined);
  return pool;
}

/** Read-only transaction, missing privilege, disk full, out of resources (PostgreSQL, appendix A). */
const notWritable = /^(25006|42501|53100|53000)$/;

// PostgreSQL's errors quote whole rows in their detail, so nothing of them is passed on but the code.
function nameFault(error: unknown): BotError {
  const code = codeOf(error);
  return notWritable.test(code)
    ? new BotError(
        'database-read-only',
        `PostgreSQL refuses to write (${code}); grant what is missing or free some space`,
      )
    : new BotError(
        'database-unreadable',
        `PostgreSQL did not do as asked (${code}); check DATABASE_URL and the server`,
      );
}

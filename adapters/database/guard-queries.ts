import type { CompiledQuery, DatabaseConnection, Dialect, Driver } from 'kysely';
import { BotError } from '../../src/domain/bot-error.ts';

/** Turns what a driver threw into an error of ours. */
export type NameFault = (error: unknown) => BotError;

/** The same dialect, whose errors are ours, and whose parameters are such as both databases take. */
export function guardQueries(dialect: Dialect, nameFault: NameFault): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => guardDriver(dialect.createDriver(), nameFault),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

function guardDriver(driver: Driver, nameFault: NameFault): Driver {
  const guard = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      throw error instanceof BotError ? error : nameFault(error);
    }
  };
  // A driver knows only the connections that it made itself.
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const originalOf = (connection: DatabaseConnection) => originals.get(connection) ?? connection;
  return {
    init: () => guard(() => driver.init()),
    async acquireConnection() {
      const original = await guard(() => driver.acquireConnection());
      const guarded: DatabaseConnection = {
        executeQuery: (query) => guard(() => original.executeQuery(withoutNul(query))),
        streamQuery: (query, chunkSize) => original.streamQuery(withoutNul(query), chunkSize),
      };
      originals.set(guarded, original);
      return guarded;
    },
    beginTransaction: (connection, settings) => guard(() => driver.beginTransaction(originalOf(connection), settings)),
    commitTransaction: (connection) => guard(() => driver.commitTransaction(originalOf(connection))),
    rollbackTransaction: (connection) => guard(() => driver.rollbackTransaction(originalOf(connection))),
    releaseConnection: (connection) => driver.releaseConnection(originalOf(connection)),
    destroy: () => driver.destroy(),
  };
}

// SQLite ends a text at NUL and PostgreSQL refuses it; an id out of an address bar may well hold one, and then simply is not found.
function withoutNul(query: CompiledQuery): CompiledQuery {
  const parameters = query.parameters.map((value) =>
    typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value,
  );
  return { ...query, parameters };
}

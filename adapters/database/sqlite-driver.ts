import { setTimeout } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  RawNode,
  SelectQueryNode,
  SqliteDriver,
} from 'kysely';
import type Libsql from 'libsql';
import { codeOf } from './fault-code.ts';

/** How long another process may be writing before this one gives up. */
export const waitLimitMs = 10_000;
/** Between two looks whether it still is. */
const waitStepMs = 20;

/**
 * Kysely's driver, except that every write runs between `begin immediate` and `commit`, one that stands alone too. So only `begin` can find
 * that another process is writing, and it is sent by `exec`. For libsql 0.5.29 never resets a prepared statement that failed as busy (its pull
 * requests 237 and 238), and SQLite commits nothing on a connection that has one, although each write seems to succeed.
 */
export function createSqliteDriver(open: () => Libsql.Database): Driver {
  let database: Libsql.Database | null = null;
  const driver = new SqliteDriver({
    database: async () => {
      database = await onceFree(open);
      return database;
    },
  });
  const opened = () => {
    if (database === null) throw new Error('The file is not open');
    return database;
  };
  return {
    init: () => driver.init(),
    acquireConnection: async () => committingEachWrite(await driver.acquireConnection(), opened()),
    beginTransaction: () => begin(opened()),
    commitTransaction: async () => commit(opened()),
    rollbackTransaction: async () => rollback(opened()),
    releaseConnection: () => driver.releaseConnection(),
    async destroy() {
      // What is under way ends first; what still waits for its turn then finds the file closed.
      await driver.acquireConnection();
      if (database !== null) emptyLog(database);
      await driver.destroy();
      await driver.releaseConnection();
    },
  };
}

function committingEachWrite(connection: DatabaseConnection, database: Libsql.Database): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery) {
      if (database.inTransaction) return connection.executeQuery<R>(query);
      // Even a reader is sent away for a moment when another process opens or leaves the file. Kysely's connection throws at once, not later.
      if (!mayWrite(query)) return onceFree(() => connection.executeQuery<R>(query));
      await begin(database);
      try {
        const result = await connection.executeQuery<R>(query);
        commit(database);
        return result;
      } catch (error) {
        rollback(database);
        throw error;
      }
    },
    streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
  };
}

/** Whoever writes raw SQL here reads with it, or sets a pragma. */
function mayWrite({ query }: CompiledQuery): boolean {
  return !SelectQueryNode.is(query) && !RawNode.is(query);
}

function begin(database: Libsql.Database): Promise<void> {
  return onceFree(() => {
    // Not the plain `begin`: a transaction that reads first and writes later fails when another process wrote in between.
    database.exec('begin immediate');
  });
}

function commit(database: Libsql.Database): void {
  database.exec('commit');
}

function rollback(database: Libsql.Database): void {
  // After some faults, a full disk among them, SQLite has rolled back by itself.
  if (database.inTransaction) database.exec('rollback');
}

/** libsql leaves the log behind, and in it what was since removed. It stays when another process is reading: then that one empties it. */
function emptyLog(database: Libsql.Database): void {
  try {
    database.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // Nothing is lost: the next to open the file reads the log.
  }
}

/** Tries again while another process is writing, and lets this process go on meanwhile. */
async function onceFree<T>(run: () => T): Promise<T> {
  const giveUpAt = performance.now() + waitLimitMs;
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
      await setTimeout(waitStepMs * Math.random());
    }
  }
}

export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}

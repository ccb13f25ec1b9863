import { setTimeout } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  RawNode,
  SelectQueryNode,
  SqliteDriver,
} from 'kysely';
import type Libsql from 'libsql';
import { codeOf } from './fault-code.ts';
import { createWriteQueue, type WriteTransaction } from './write-queue.ts';

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
  const alone = async <T>(work: (connection: DatabaseConnection) => Promise<T>): Promise<T> => {
    const connection = await driver.acquireConnection();
    try {
      return await work(connection);
    } finally {
      await driver.releaseConnection();
    }
  };
  const writes = createWriteQueue(writeTransaction(opened, alone));
  /** Who is between `begin` and `commit`, and so holds the one connection that there is. */
  const holders = new WeakMap<DatabaseConnection, DatabaseConnection>();
  return {
    init: () => driver.init(),
    async acquireConnection() {
      const connection: DatabaseConnection = {
        async executeQuery<R>(query: CompiledQuery) {
          const held = holders.get(connection);
          if (held !== undefined) return held.executeQuery<R>(query);
          // The rows are what the query says that they are, whoever runs it.
          if (mayWrite(query)) return (await writes.add(query)) as QueryResult<R>;
          // Even a reader is sent away for a moment when another process opens or leaves the file. Kysely's connection throws at once, not later.
          return alone((real) => onceFree(() => real.executeQuery<R>(query)));
        },
        streamQuery: () => {
          throw new Error('Rows are read at once here, not as a stream');
        },
      };
      return connection;
    },
    async beginTransaction(connection) {
      holders.set(connection, await driver.acquireConnection());
      await begin(opened());
    },
    commitTransaction: async () => commit(opened()),
    rollbackTransaction: async () => rollback(opened()),
    async releaseConnection(connection) {
      if (holders.delete(connection)) await driver.releaseConnection();
    },
    async destroy() {
      // What is under way ends first; what still waits for its turn then finds the file closed.
      await writes.idle();
      await driver.acquireConnection();
      if (database !== null) emptyLog(database);
      await driver.destroy();
      await driver.releaseConnection();
    },
  };
}

function writeTransaction(
  opened: () => Libsql.Database,
  alone: <T>(work: (connection: DatabaseConnection) => Promise<T>) => Promise<T>,
): WriteTransaction {
  let connection: DatabaseConnection | null = null;
  return {
    alone: (work) =>
      alone((real) => {
        connection = real;
        return work();
      }),
    begin: () => begin(opened()),
    execute: (query) => {
      if (connection === null) throw new Error('Nobody holds the connection');
      return connection.executeQuery(query);
    },
    commit: () => commit(opened()),
    rollback: () => rollback(opened()),
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

import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import Libsql from 'libsql';
import { BotError } from '../../src/domain/bot-error.ts';
import { codeOf } from './fault-code.ts';
import { guardQueries } from './guard-queries.ts';
import { keepStatements } from './keep-statements.ts';
import { createSqliteDriver, isBusy, waitLimitMs } from './sqlite-driver.ts';

const fileName = 'curbside.db';

const settings = [
  // Milliseconds, during which the whole process stands still; after that the driver waits, and the process goes on.
  'busy_timeout = 10',
  'journal_mode = WAL',
  // Every commit reaches the disk before it is reported.
  'synchronous = FULL',
  'foreign_keys = ON',
  // What is removed is overwritten: a question that was answered does not live on in free pages.
  'secure_delete = ON',
];

/** SQLite in `curbside.db` of the data folder, which is made when it is not there. */
export function sqliteDialect(dataFolder: string): Dialect {
  const dialect: Dialect = {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => createSqliteDriver(() => keepStatements(openFile(dataFolder))),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return guardQueries(dialect, (error) => nameFault(error, dataFolder));
}

/** SQLite can undo a `create table`; Kysely's own adapter does not count on it. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function openFile(dataFolder: string): Libsql.Database {
  const file = join(dataFolder, fileName);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  makeFile(file);
  accessSync(file, constants.R_OK | constants.W_OK);
  const database = new Libsql(file);
  try {
    for (const setting of settings) database.exec(`pragma ${setting}`);
    // SQLite opens what it cannot write without a word; only this asks for the right to.
    database.exec('begin immediate');
    database.exec('rollback');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** For its owner alone: SQLite would let everyone read it. Its log files take over the mode. */
function makeFile(file: string): void {
  try {
    // Never opens a file that is there: closing it again would release every lock that this process has on it (POSIX fcntl).
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

const notWritable = /^(EACCES|EROFS|EPERM|ENOTDIR|EEXIST|ENOENT|ENOSPC|EDQUOT|SQLITE_(READONLY|CANTOPEN|FULL|PERM))/;

// The driver's own message and error stay behind: what they hold is not ours to vouch for, and a log would show it.
function nameFault(error: unknown, dataFolder: string): BotError {
  const code = codeOf(error);
  if (notWritable.test(code)) {
    return new BotError(
      'database-read-only',
      `${dataFolder} cannot be written (${code}); make it writable for this user, free some space, or name another data folder`,
    );
  }
  const file = join(dataFolder, fileName);
  return isBusy(error)
    ? new BotError(
        'database-unreadable',
        `Another process held ${file} for ${waitLimitMs / 1000} s; wait for it or end it`,
      )
    : new BotError(
        'database-unreadable',
        `${file} cannot be used (${code}); move it away and restore it from a backup`,
      );
}

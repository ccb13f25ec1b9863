import type Libsql from 'libsql';

/** Enough for every query of Curbside in the lengths that its lists have. */
const mostKept = 200;

/**
 * The connection, with its statements kept: to prepare one takes as long as to run it. One that failed is let go, because libsql does not
 * reset it (see the driver); and all are before the connection closes.
 */
export function keepStatements(database: Libsql.Database): Libsql.Database {
  const kept = new Map<string, Libsql.Statement>();
  const prepare = database.prepare.bind(database);
  const close = database.close.bind(database);
  const take = (sql: string): Libsql.Statement => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const [oldest] = kept.keys();
    if (kept.size === mostKept && oldest !== undefined) kept.delete(oldest);
    const statement = lettingGo(prepare(sql), () => kept.delete(sql));
    kept.set(sql, statement);
    return statement;
  };
  return Object.assign(database, {
    prepare: take,
    close: () => {
      kept.clear();
      close();
    },
  });
}

function lettingGo(statement: Libsql.Statement, letGo: () => void): Libsql.Statement {
  const guarded = <A extends readonly unknown[], R>(use: (...given: A) => R) => {
    return (...given: A): R => {
      try {
        return use(...given);
      } catch (error) {
        letGo();
        throw error;
      }
    };
  };
  return Object.assign(statement, {
    all: guarded(statement.all.bind(statement)),
    run: guarded(statement.run.bind(statement)),
  });
}

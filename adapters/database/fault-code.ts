/** What a driver or the system calls a fault, e.g. `SQLITE_BUSY`, `ENOTDIR`, `42501`; the error's class when it has no code. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return named(error.code);
  return error.name;
}

/** SQLite's primary result codes that tell what to do. */
const primary: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

/** libsql 0.5.29 has no name for some extended codes, whose last byte is the primary one: 1544 is a folder that cannot be written. */
function named(code: string): string {
  const number = /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code)?.[1];
  const name = number === undefined ? undefined : primary[Number(number) & 0xff];
  return name === undefined ? code : `${name}_${number}`;
}

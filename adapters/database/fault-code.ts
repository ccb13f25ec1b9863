/** What a driver or the system calls a fault, e.g. `SQLITE_BUSY`, `ENOTDIR`, `42501`; the error's class when it has no code. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name;
}

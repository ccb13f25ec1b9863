import type { Log } from '../../src/ports/log.ts';

/** For whom the log is not the matter. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

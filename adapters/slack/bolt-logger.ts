import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../src/ports/log.ts';
import { slackErrorCode } from './slack-error.ts';

/**
 * Bolt's log, reduced to its level and Slack's error codes. Bolt writes whole bodies at DEBUG and error messages at every level,
 * and those hold words of people.
 */
export function createBoltLogger(log: Log): Logger {
  const codesOf = (parts: readonly unknown[]) => {
    const error = parts.find((part) => part instanceof Error);
    return { library: 'bolt', code: error === undefined ? null : slackErrorCode(error) };
  };
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn(codesOf(parts), 'slack-library-warning'),
    error: (...parts) => log.error(codesOf(parts), 'slack-library-error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

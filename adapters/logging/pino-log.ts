import { pino } from 'pino';
import { BotError } from '../../src/domain/bot-error.ts';
import type { Log } from '../../src/ports/log.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Lines of JSON on stderr, so that stdout stays free for what a command prints. */
export function createPinoLog(level: LogLevel, destination: NodeJS.WritableStream = process.stderr): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    info: (fields, event) => logger.info(fields, event),
    warn: (fields, event) => logger.warn(fields, event),
    error: (fields, event, cause) => logger.error({ ...fields, ...causeFields(cause) }, event),
  };
}

// Another library's message may quote a payload, so only its class, its code and the place of the throw are logged.
function causeFields(cause: unknown): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return cause === undefined ? {} : { error: typeof cause };
  const code = 'code' in cause ? { code: String(cause.code) } : {};
  if (cause instanceof BotError) return { error: cause.name, ...code, message: cause.message, ...nested(cause.cause) };
  return { error: cause.name, ...code, at: frames(cause) };
}

function nested(cause: unknown): Readonly<Record<string, unknown>> {
  return cause instanceof Error ? { cause: cause.name, causeAt: frames(cause) } : {};
}

// The first line of a stack is the message.
function frames(error: Error): readonly string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('at ')).slice(0, 4);
}

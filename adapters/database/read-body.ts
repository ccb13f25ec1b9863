import type { z } from 'zod';
import { BotError } from '../../src/domain/bot-error.ts';
import { keepReadings } from '../../src/domain/keep-readings.ts';
import type { Tables } from './tables.ts';

/** Where a body was read, for the sentence about a damaged one. */
export interface RowName {
  readonly table: keyof Tables;
  readonly id: string;
}

/** Parses what a row holds. Throws `database-unreadable` with the row's name and nothing of what stands in it. */
export function readBody<T>(body: string | null, schema: z.ZodType<T>, row: RowName): T {
  const parsed = schema.safeParse(parseJson(body));
  if (parsed.success) return parsed.data;
  throw damaged(row);
}

/** So many bodies are kept of a table; a few tens of megabytes. */
const mostBodies = 1_024;

/** As {@link readBody}, for what the library holds: a body that is read again and again is parsed once. Nobody may change what comes of it. */
export function keepBodies<T>(schema: z.ZodType<T>): (body: string | null, row: RowName) => T {
  const read = keepReadings((body) => schema.safeParse(parseJson(body)), mostBodies);
  return (body, row) => {
    const parsed = body === null ? null : read(body);
    if (parsed?.success === true) return parsed.data;
    throw damaged(row);
  };
}

export function damaged({ table, id }: RowName): BotError {
  return new BotError('database-unreadable', `Row ${id} of ${table} is damaged; restore it from a backup`);
}

function parseJson(body: string | null): unknown {
  try {
    return body === null ? undefined : JSON.parse(body);
  } catch {
    return undefined;
  }
}

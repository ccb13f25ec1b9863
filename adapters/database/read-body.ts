import type { z } from 'zod';
import { BotError } from '../../src/domain/bot-error.ts';
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

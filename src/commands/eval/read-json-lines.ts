import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { BotError } from '../../domain/bot-error.ts';

/**
 * Reads a JSON Lines file and checks each line against a schema. `.gz` beside or instead of the named file is accepted.
 * @throws BotError `data-unusable`, naming file, line and field.
 */
export function readJsonLines<T>(path: string, schema: z.ZodType<T>): readonly T[] {
  const found = [path, `${path}.gz`].find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
  if (found === undefined) throw new BotError('data-unusable', `${path}: is no file; name the data with --data`);
  const rows = textOf(found).split('\n');
  const values = rows.flatMap((row, index) =>
    row.trim() === '' ? [] : [parseRow(row, `${found}:${index + 1}`, schema)],
  );
  if (values.length === 0)
    throw new BotError('data-unusable', `${found}: the file holds no rows; one JSON object a line is expected`);
  return values;
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  try {
    const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (cause) {
    throw new BotError('data-unusable', `${path}: is not UTF-8 text, plain or gzipped; save it as UTF-8`, { cause });
  }
}

function parseRow<T>(row: string, place: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch (cause) {
    throw new BotError('data-unusable', `${place}: is not JSON; each line must be one JSON object`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BotError('data-unusable', `${place}: field "${issue?.path.join('.')}" is not usable: ${issue?.message}`);
}

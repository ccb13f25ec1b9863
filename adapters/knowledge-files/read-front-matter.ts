import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { failed, problem, type Read } from './problems.ts';

export interface FrontMatter<T> {
  readonly head: T;
  /** The line of each top-level field. */
  readonly lines: ReadonlyMap<string, number>;
  /** The text after the front matter. */
  readonly body: string;
  /** How many lines stand before the body. */
  readonly bodyOffset: number;
}

const fence = /^---\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/;

/** Splits a file into YAML front matter and Markdown, and checks the former. Every mistake is reported with its line. */
export function readFrontMatter<T>(file: string, text: string, schema: z.ZodType<T>): Read<FrontMatter<T>> {
  const found = fence.exec(text);
  if (found === null) {
    return failed([problem(file, 1, 'has no front matter; begin the file with "---", the fields, and "---"')]);
  }
  const counter = new LineCounter();
  const document = parseDocument(found[1] ?? '', { lineCounter: counter, schema: 'core' });
  // The opening fence is line 1 of the file, so line 1 of the YAML is line 2.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    return failed(
      document.errors.map((error) =>
        problem(file, lineAt(error.pos[0]), `the front matter is not YAML: ${firstLine(error.message)}`),
      ),
    );
  }
  const lines = fieldLines(document.contents, lineAt);
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    return failed(
      parsed.error.issues.map((issue) => {
        const field = String(issue.path[0] ?? '');
        return problem(file, lines.get(field) ?? 1, `the field "${issue.path.join('.')}" ${inWords(issue)}`);
      }),
    );
  }
  const body = text.slice(found[0].length);
  const bodyOffset = found[0].split('\n').length - 1;
  return { ok: true, value: { head: parsed.data, lines, body, bodyOffset } };
}

function fieldLines(contents: unknown, lineAt: (offset: number) => number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  if (!isMap(contents)) return lines;
  for (const pair of contents.items) {
    if (isScalar(pair.key) && pair.key.range) lines.set(String(pair.key.value), lineAt(pair.key.range[0]));
  }
  return lines;
}

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `has fields that are not known: ${issue.keys.join(', ')}; remove them or correct their spelling`;
  if (issue.code === 'invalid_type' && issue.message.includes('undefined')) return 'is missing; add it';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return `is not usable: ${firstLine(issue.message)}`;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/:$/, '');
}

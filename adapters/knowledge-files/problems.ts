import type { KnowledgeProblem } from '../../src/ports/library-files.ts';

/** What reading one file gave: a value, or the reasons why there is none. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly KnowledgeProblem[] };

export function problem(file: string, line: number, message: string): KnowledgeProblem {
  return { file, line, message };
}

export function failed(problems: readonly KnowledgeProblem[]): Read<never> {
  return { ok: false, problems };
}

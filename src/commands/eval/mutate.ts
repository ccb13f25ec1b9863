import { z } from 'zod';
import { checkStatement } from '../../verification/check-statement.ts';
import type { EvalTask } from './eval-task.ts';
import { readJsonLines } from './read-json-lines.ts';

const rowSchema = z.object({
  id: z.string(),
  quote: z.string(),
  statement: z.string(),
  faithful: z.boolean(),
  kind: z.string(),
});

/** Statements that were altered in one place, and faithful ones: how many of the first are stopped, and of the second by mistake. */
export const mutate: EvalTask = {
  name: 'mutate',
  async run({ data }, { progress }) {
    const rows = readJsonLines(data, rowSchema);
    const began = performance.now();
    const results = rows.map(({ quote, statement, faithful, kind }, index) => {
      progress(index + 1, rows.length);
      return { faithful, kind, stopped: !checkStatement(statement, [quote]).passed };
    });
    const altered = results.filter((result) => !result.faithful);
    const faithful = results.filter((result) => result.faithful);
    return {
      task: 'mutate',
      n: rows.length,
      caught: shareStopped(altered),
      caught_by_kind: byKind(altered),
      false_alarm: shareStopped(faithful),
      false_alarm_by_kind: byKind(faithful),
      ms_per_statement: (performance.now() - began) / rows.length,
    };
  },
};

interface Result {
  readonly kind: string;
  readonly stopped: boolean;
}

/** 0 for an empty list. */
function shareStopped(results: readonly Result[]): number {
  return results.filter((result) => result.stopped).length / Math.max(1, results.length);
}

function byKind(results: readonly Result[]): Readonly<Record<string, number>> {
  const kinds = [...new Set(results.map((result) => result.kind))].toSorted();
  return Object.fromEntries(
    kinds.map((kind) => [kind, shareStopped(results.filter((result) => result.kind === kind))]),
  );
}

import { BotError } from '../domain/bot-error.ts';
import type { EvalReport, EvalTask, EvalTools } from './eval/eval-task.ts';
import type { CommandResult } from './knowledge.ts';

export interface EvalRequest {
  readonly task: string;
  readonly data: string | null;
  readonly queries: string | null;
  readonly json: boolean;
}

/** `npm run eval -- <task> --data <dir|file> [--json]`. Exit 0 when it ran, 2 with a sentence when it could not. */
export async function runEval(
  request: EvalRequest,
  tasks: readonly EvalTask[],
  tools: EvalTools,
): Promise<CommandResult> {
  const names = tasks.map((task) => task.name).join(', ');
  const task = tasks.find(({ name }) => name === request.task);
  if (task === undefined) return refusal(`There is no eval task "${request.task}"; the tasks are ${names}.`);
  if (request.data === null) return refusal(`The task ${task.name} needs its data: add --data FOLDER or --data FILE.`);
  try {
    const report = await task.run({ data: request.data, queries: request.queries }, tools);
    return { output: request.json ? JSON.stringify(report) : table(report), exitCode: 0 };
  } catch (error) {
    if (error instanceof BotError && error.code === 'data-unusable') return refusal(error.message);
    throw error;
  }
}

function refusal(sentence: string): CommandResult {
  return { output: sentence, exitCode: 2 };
}

function table(report: EvalReport): string {
  const rows = Object.entries(report).flatMap(([name, value]): readonly (readonly [string, string])[] =>
    typeof value === 'object'
      ? Object.entries(value).map(([part, n]) => [`${name} · ${part}`, spell(n)] as const)
      : [[name, spell(value)]],
  );
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

function spell(value: number | string): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value);
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/commands/eval/cite.ts';
import type { EvalTask, EvalTools } from '../../../src/commands/eval/eval-task.ts';
import { mutate } from '../../../src/commands/eval/mutate.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const quote = 'Warfarin 5 mg is taken once daily.';

function unused(): never {
  throw new Error('the task needs no store');
}

const tools: EvalTools = {
  scratchIndex: unused,
  scratchCurbside: unused,
  get embedder() {
    return unused();
  },
  get names() {
    return unused();
  },
  progress: () => undefined,
};

async function runOn(task: EvalTask, rows: readonly object[]) {
  const data = join(temporaryFolder(), 'rows.jsonl');
  writeFileSync(data, rows.map((row) => JSON.stringify(row)).join('\n'));
  return task.run({ data, queries: null }, tools);
}

describe('the mutate task', () => {
  it('counts what was stopped, by kind, and false alarms', async () => {
    const report = await runOn(mutate, [
      { id: 'a', quote, statement: 'Warfarin 50 mg is taken once daily.', faithful: false, kind: 'number' },
      { id: 'b', quote, statement: quote, faithful: false, kind: 'number' },
      { id: 'c', quote, statement: 'Apixaban 5 mg is taken once daily.', faithful: false, kind: 'drug' },
      { id: 'd', quote, statement: quote, faithful: true, kind: 'copy' },
      { id: 'e', quote, statement: 'Zinc cures colds.', faithful: true, kind: 'other' },
    ]);
    expect(report).toMatchObject({ n: 5, caught: 2 / 3, caught_by_kind: { drug: 1, number: 0.5 }, false_alarm: 0.5 });
  });
});

describe('the cite task', () => {
  const rows = [
    { id: 'a', claim: quote, evidence: quote, label: 'supported' },
    { id: 'b', claim: 'Zinc cures colds.', evidence: quote, label: 'neutral' },
  ];

  it('averages over the classes that the file has', async () => {
    expect(await runOn(cite, rows)).toMatchObject({ n: 2, macro_f1: 1, accuracy: 1, false_support: 0 });
  });

  it('counts support for what is not supported', async () => {
    const report = await runOn(cite, [...rows, { id: 'c', claim: quote, evidence: quote, label: 'refuted' }]);
    expect(report).toMatchObject({ false_support: 0.5, confusion: { 'refuted → supported': 1 } });
  });
});

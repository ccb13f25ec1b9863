import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryEmbedder } from '../../../adapters/memory/memory-embedder.ts';
import { createMemoryIndex } from '../../../adapters/memory/memory-index.ts';
import { areaUnderCurve } from '../../../src/commands/eval/area-under-curve.ts';
import type { EvalTools } from '../../../src/commands/eval/eval-task.ts';
import { match } from '../../../src/commands/eval/match.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'curbside-match-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const articles = [
  { id: 'x1', question: 'How should a patient take alendronate?' },
  { id: 'x2', question: 'What is the dose of apixaban in atrial fibrillation?' },
];
const same = { id: 'y1', question: 'how should a patient take alendronate', article: 'x1', pair: 'x1', same: true };
const brand = { id: 'y2', question: 'apixaban atrial fibrillation dose', article: 'x2', pair: 'x2', same: true };
const other = { id: 'y3', question: 'What is the capital of France?', article: null, pair: 'x2', same: false };

function tools(): EvalTools {
  const index = createMemoryIndex();
  return {
    scratchIndex: async () => index,
    scratchCurbside: () => Promise.reject(new Error('the matching needs the index alone')),
    embedder: createMemoryEmbedder(),
    names: { find: () => [] },
    progress: () => undefined,
  };
}

function write(name: string, rows: readonly unknown[]): void {
  writeFileSync(join(folder, name), rows.map((row) => JSON.stringify(row)).join('\n'));
}

describe('the evaluation of matching', () => {
  it('counts what is served, offered and passed on', async () => {
    write('articles.jsonl', articles);
    write('questions.jsonl', [same, brand, other]);
    const report = await match.run({ data: folder, queries: null }, tools());
    expect(report).toMatchObject({ task: 'match', n: 3, served_wrong: 0, passed_on: 0.3333, pair_auc: 1 });
    expect(Number(report.served_correct) + Number(report.offered)).toBe(1);
    expect(report.served_correct).toBeGreaterThanOrEqual(0.5);
  });

  it('says which line of the data cannot be used', async () => {
    write('articles.jsonl', articles);
    write('questions.jsonl', [same, { id: 'y4' }]);
    await expect(match.run({ data: folder, queries: null }, tools())).rejects.toMatchObject({
      code: 'data-unusable',
      message: expect.stringContaining('questions.jsonl:2'),
    });
  });
});

describe('the area under the curve', () => {
  it('is the share of pairs in the right order, a tie counting half', () => {
    const score = (isSame: boolean, value: number) => ({ same: isSame, score: value });
    expect(areaUnderCurve([score(true, 3), score(false, 1)])).toBe(1);
    expect(areaUnderCurve([score(true, 1), score(false, 1)])).toBe(0.5);
    expect(areaUnderCurve([score(true, 1), score(true, 3), score(false, 2)])).toBe(0.5);
  });
});

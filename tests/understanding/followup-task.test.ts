import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { EvalTools } from '../../src/commands/eval/eval-task.ts';
import { followup } from '../../src/commands/eval/followup.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const unused = () => Promise.reject(new Error('not needed here'));
const tools: EvalTools = {
  scratchIndex: unused,
  scratchCurbside: unused,
  embedder: { model: 'none', dimensions: 1, embed: unused },
  names: { find: () => [] },
  progress: () => {},
};

function fileOf(rows: readonly object[]): string {
  const path = join(temporaryFolder(), 'threads.jsonl');
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

function same(text: string) {
  return { raw: text, resolved: text };
}

it('compares every turn but the first with what a person made of it', async () => {
  const data = fileOf([
    {
      id: '1',
      turns: [same('What is gout?'), { raw: 'Is it common?', resolved: 'Is gout common?' }, same('What is scurvy?')],
    },
    { id: '2', turns: [{ raw: 'Is it common?', resolved: 'Is gout common?' }, same('What are the risks?')] },
  ]);
  expect(await followup.run({ data, queries: null }, tools)).toEqual({
    task: 'followup',
    n: 3,
    rouge1_f: 1,
    unchanged_when_complete: 1,
  });
});

it('gives part of the credit for part of the words', async () => {
  const turns = [same('What is gout?'), { raw: 'Is it common?', resolved: 'Is gout in men common there?' }];
  const report = await followup.run({ data: fileOf([{ id: '1', turns }]), queries: null }, tools);
  expect(report.rouge1_f).toBeCloseTo((2 * 3) / (3 + 6));
});

it('counts a complete question that was changed', async () => {
  const turns = [same('What is gout?'), same('Is it common?'), same('What is scurvy?')];
  const report = await followup.run({ data: fileOf([{ id: '1', turns }]), queries: null }, tools);
  expect(report.unchanged_when_complete).toBe(0.5);
});

it('refuses a file without turns', async () => {
  await expect(
    Promise.resolve().then(() => followup.run({ data: fileOf([{ id: '1' }]), queries: null }, tools)),
  ).rejects.toThrow('turns');
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createNameFinder } from '../../adapters/name-finder/create-name-finder.ts';
import type { EvalTools } from '../../src/commands/eval/eval-task.ts';
import { phi } from '../../src/commands/eval/phi.ts';
import { triage } from '../../src/commands/eval/triage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const unused = () => Promise.reject(new Error('not needed here'));
const tools: EvalTools = {
  scratchIndex: unused,
  scratchCurbside: unused,
  embedder: { model: 'none', dimensions: 1, embed: unused },
  names: createNameFinder(),
  progress: () => {},
};

function fileOf(rows: readonly object[]): string {
  const path = join(temporaryFolder(), 'rows.jsonl');
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return path;
}

it('counts an identifier only when all its characters are covered', async () => {
  const data = fileOf([
    { id: '1', text: 'pt Jane Example', identifiers: [{ start: 3, end: 15, type: 'NAME' }] },
    { id: '2', text: 'zq pt Jane Example', identifiers: [{ start: 0, end: 18, type: 'NAME' }] },
    { id: '3', text: 'dose of heparin?', identifiers: [] },
    { id: '4', text: 'MRN 000000?', identifiers: [] },
  ]);
  expect(await phi.run({ data, queries: null }, tools)).toEqual({
    task: 'phi',
    n: 4,
    recall: 0.5,
    recall_by_type: { NAME: 0.5 },
    over_redaction: 0.5,
    char_precision: 24 / 30,
  });
});

it('counts banners on emergencies and on others apart', async () => {
  const data = fileOf([
    { id: '1', text: 'no pulse, starting CPR', urgency: 'emergency' },
    { id: '2', text: 'a cold', urgency: 'emergency' },
    { id: '3', text: 'a cold', urgency: 'self-care' },
    { id: '4', text: 'chest pain and sweating', urgency: 'non-emergency' },
  ]);
  expect(await triage.run({ data, queries: null }, tools)).toEqual({
    task: 'triage',
    n: 4,
    emergency_recall: 0.5,
    false_alarm: 0.5,
  });
});

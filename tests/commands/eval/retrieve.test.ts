import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createMemoryEmbedder } from '../../../adapters/memory/memory-embedder.ts';
import { createMemoryIndex } from '../../../adapters/memory/memory-index.ts';
import type { EvalTools } from '../../../src/commands/eval/eval-task.ts';
import { retrieve } from '../../../src/commands/eval/retrieve.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const passages = [
  { id: 'gout#0', doc: 'gout', title: 'What is gout?', body: 'Gout is an example of a disease.', syn: ['podagra'] },
  { id: 'gout#1', doc: 'gout', title: 'What is gout?', body: 'It hurts.', syn: [] },
  { id: 'asthma', doc: 'asthma', title: null, body: 'Asthma is another.', syn: [] },
];
const queries = [
  { id: 'q1', question: 'podagra', relevant: { gout: 2 } },
  { id: 'q2', question: 'asthma', relevant: { gout: 1, asthma: 0 } },
];

describe('the evaluation of retrieval', () => {
  it('scores documents by their best passage and measures time, size and memory', async () => {
    const report = await retrieve.run({ data: folderWith(queries), queries: null }, tools());
    expect(report).toMatchObject({
      task: 'retrieve',
      n: 2,
      ndcg10: 0.5,
      mrr: 0.5,
      success10: 0.5,
      recall10: 0.5,
      passages: 3,
    });
    for (const metric of ['p50_ms', 'p95_ms', 'index_s', 'rss_mb']) expect(report[metric]).toBeGreaterThanOrEqual(0);
  });

  it('asks another file of queries when one is named', async () => {
    const data = folderWith([]);
    const other = join(data, 'other.jsonl');
    writeFileSync(other, JSON.stringify(queries[0]));
    expect(await retrieve.run({ data, queries: other }, tools())).toMatchObject({ n: 1, success10: 1 });
  });

  it('says what is wrong with data that cannot be used', async () => {
    const data = folderWith([{ id: 'q', question: 1 }]);
    const run = retrieve.run({ data, queries: null }, tools());
    await expect(run).rejects.toMatchObject({ code: 'data-unusable', message: expect.stringContaining('question') });
  });
});

function folderWith(rows: readonly object[]): string {
  const folder = temporaryFolder();
  const lines = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(join(folder, 'passages.jsonl.gz'), gzipSync(lines(passages)));
  writeFileSync(join(folder, 'queries.jsonl'), lines(rows));
  return folder;
}

function tools(): EvalTools {
  return {
    scratchIndex: async () => createMemoryIndex(),
    scratchCurbside: () => Promise.reject(new Error('not needed here')),
    embedder: createMemoryEmbedder(),
    names: { find: () => [] },
    progress: () => undefined,
  };
}

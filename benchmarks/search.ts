import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSearchIndex } from '../adapters/search-index/open-search-index.ts';
import { scoreRanking } from '../src/commands/eval/rank-metrics.ts';
import {
  type RetrievalQuery,
  readRetrievalPassages,
  readRetrievalQueries,
} from '../src/commands/eval/retrieval-data.ts';
import type { IndexedSource } from '../src/ports/index-upkeep.ts';
import { type Engine, engines } from './search-engines.ts';
import { benchGrowth } from './search-growth.ts';
import { benchUpkeep } from './search-upkeep.ts';
import { quantilesOf } from './timing.ts';

export interface SearchBenchOptions {
  /** A folder as the `retrieve` evaluation reads it. */
  readonly data: string;
  /** Numbers of passages to grow to; none by default, because a million takes minutes. */
  readonly sizes: readonly number[];
}

/** Curbside's index against other engines, on the same passages and questions in one run; then what upkeep costs; then growth. */
export async function benchSearch(options: SearchBenchOptions, print: (line: string) => void): Promise<void> {
  const sources = readRetrievalPassages(options.data);
  const queries = readRetrievalQueries(options.data, null);
  print(`${sources.reduce((sum, { passages }) => sum + passages.length, 0)} passages, ${queries.length} questions`);
  print('| engine | index s | p50 ms | p95 ms | nDCG@10 | success@10 |');
  print('|---|---|---|---|---|---|');
  for (const open of engines) print(await benchEngine(await open(), sources, queries));
  const folder = mkdtempSync(join(tmpdir(), 'curbside-bench-'));
  try {
    const index = await openSearchIndex({ folder });
    await index.upkeep.rebuild({ revision: 1, articles: [], sources });
    await index.close();
    for (const line of await benchUpkeep(folder, queries)) print(line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (options.sizes.length > 0) await benchGrowth(options, print);
}

async function benchEngine(
  engine: Engine,
  sources: readonly IndexedSource[],
  queries: readonly RetrievalQuery[],
): Promise<string> {
  const started = performance.now();
  await engine.fill(sources);
  const indexSeconds = (performance.now() - started) / 1000;
  // Until code is compiled and what an engine keeps in memory is there: the figures are of an engine that has been up for a second.
  for (const { question } of queries.slice(0, 200)) await engine.documents(question);
  const times: number[] = [];
  const scores = [];
  for (const { question, relevant } of queries) {
    const asked = performance.now();
    const documents = await engine.documents(question);
    times.push(performance.now() - asked);
    scores.push(scoreRanking(documents, relevant));
  }
  await engine.close();
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const { p50, p95 } = quantilesOf(times);
  return `| ${[
    engine.name,
    indexSeconds.toFixed(1),
    p50.toFixed(1),
    p95.toFixed(1),
    mean(scores.map(({ ndcg10 }) => ndcg10)).toFixed(3),
    mean(scores.map(({ success10 }) => success10)).toFixed(3),
  ].join(' | ')} |`;
}

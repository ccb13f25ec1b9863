import { openSearchIndex } from '../adapters/search-index/open-search-index.ts';
import { readRetrievalPassages, readRetrievalQueries } from '../src/commands/eval/retrieval-data.ts';
import type { IndexedSource } from '../src/ports/index-upkeep.ts';
import { growPassages } from './grow-passages.ts';
import { quantilesOf, timeOf } from './timing.ts';

const [step, folder = '', data = '', size = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(step === 'build' ? await build() : await ask()));

async function build() {
  const passages = readRetrievalPassages(data).flatMap((source) => source.passages);
  const sources: IndexedSource[] = growPassages(passages, Number(size)).map((passage) => ({
    sourceId: passage.sourceId,
    passages: [passage],
  }));
  const index = await openSearchIndex({ folder });
  const milliseconds = await timeOf(() => index.upkeep.rebuild({ revision: 1, articles: [], sources }));
  await index.close();
  return { buildSeconds: milliseconds / 1000 };
}

async function ask() {
  const queries = readRetrievalQueries(data, null);
  const opening = performance.now();
  const index = await openSearchIndex({ folder });
  await index.upkeep.state();
  const openMs = performance.now() - opening;
  const search = (text: string) => index.passages.search({ text, limit: 50 });
  for (const { question } of queries.slice(0, 100)) await search(question);
  const times: number[] = [];
  for (const { question } of queries) times.push(await timeOf(() => search(question)));
  const memoryMb = process.memoryUsage().rss / 1e6;
  const updates: number[] = [];
  for (let number = 1; number <= 7; number++) {
    const sourceId = `one-more-${number}`;
    const text = 'One passage more about an invented illness.';
    const passage = { id: sourceId, sourceId, kind: 'research', title: '', section: '', text, synonyms: [] } as const;
    const sources = [{ sourceId, passages: [{ ...passage, start: 0, end: text.length }] }];
    updates.push(await timeOf(() => index.upkeep.update({ revision: 1 + number, articles: [], sources })));
  }
  await index.close();
  return { openMs, ...quantilesOf(times), updateMs: quantilesOf(updates).p50, memoryMb };
}

import { openSearchIndex } from '../adapters/search-index/open-search-index.ts';
import type { RetrievalQuery } from '../src/commands/eval/retrieval-data.ts';
import { quantilesOf, timeOf } from './timing.ts';

/** Opening, the first search, one passage more, and an article that is approved while questions are asked. */
export async function benchUpkeep(folder: string, queries: readonly RetrievalQuery[]): Promise<readonly string[]> {
  const opening = performance.now();
  const index = await openSearchIndex({ folder });
  await index.upkeep.state();
  const opened = performance.now() - opening;
  const first = await timeOf(() => index.passages.search({ text: queries[0]?.question ?? '', limit: 10 }));

  let asking = true;
  const asked: number[] = [];
  const questions = (async () => {
    for (let turn = 0; asking; turn++) {
      const question = queries[turn % queries.length]?.question ?? '';
      asked.push(await timeOf(() => index.passages.search({ text: question, limit: 50 })));
    }
  })();
  const findable: number[] = [];
  for (let number = 1; number <= 20; number++) {
    const articleId = `approved-${number}`;
    const text = `How is the invented illness xq${number}qx treated?`;
    const started = performance.now();
    await index.upkeep.update({
      revision: number + 1,
      sources: [],
      articles: [{ articleId, wordings: [{ articleId, text }] }],
    });
    const [nearest] = await index.articles.nearest(text, 1);
    if (nearest?.articleId !== articleId) throw new Error(`the article ${articleId} is not found`);
    findable.push(performance.now() - started);
  }
  asking = false;
  await questions;

  const onePassage: number[] = [];
  for (let number = 1; number <= 20; number++) onePassage.push(await timeOf(() => addOne(index, number)));
  await index.close();
  return [
    `open and check: ${opened.toFixed(0)} ms; first search after that: ${first.toFixed(0)} ms`,
    `an approved article is findable after ${print(findable)} while ${asked.length} questions were answered in ${print(asked)}`,
    `one source more: ${print(onePassage)}`,
  ];
}

async function addOne(index: Awaited<ReturnType<typeof openSearchIndex>>, number: number): Promise<void> {
  const sourceId = `added-${number}`;
  const text = 'One passage more about an invented illness and its invented treatment.';
  const passage = { id: `${sourceId}#1`, sourceId, kind: 'research', title: 'Added', section: 'Findings' } as const;
  await index.upkeep.update({
    revision: 100 + number,
    articles: [],
    sources: [{ sourceId, passages: [{ ...passage, text, start: 0, end: text.length, synonyms: [] }] }],
  });
}

function print(times: readonly number[]): string {
  const { p50, p95 } = quantilesOf(times);
  return `${p50.toFixed(0)} ms (p95 ${p95.toFixed(0)})`;
}

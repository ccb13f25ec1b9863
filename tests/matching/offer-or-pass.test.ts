import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalEmbedder } from '../../adapters/local-embeddings/create-local-embedder.ts';
import { createMemoryEmbedder } from '../../adapters/memory/memory-embedder.ts';
import { doubtOf, isForeign } from '../../src/matching/guard-serving.ts';
import { matchArticle } from '../../src/matching/match-article.ts';
import { rankArticles } from '../../src/matching/rank-articles.ts';
import { readWording } from '../../src/matching/read-wording.ts';
import type { ArticleIndex } from '../../src/ports/article-index.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import { inventedIndex, inventedWordingsOf } from './invented-library.ts';

const local = createLocalEmbedder();
const words = createMemoryEmbedder();
let index: ArticleIndex;

beforeAll(async () => {
  index = await inventedIndex();
});
afterAll(() => local.close());

/** What is decided, beside the likeliest article as the statistics and the guards see it. */
async function decide(question: string, embedder: Embedder) {
  const match = await matchArticle(question, { index, embedder, wordingsOf: inventedWordingsOf });
  const asked = readWording(question);
  const { model, articles } = await rankArticles(asked, await index.nearest(question, 24), embedder);
  const [best] = articles;
  if (best === undefined) throw new Error(`the index finds nothing for ${question}`);
  const all = (await inventedWordingsOf(best.articleId)).map(readWording);
  return { match, model, best, doubt: doubtOf(asked, best.wording, all) };
}

describe.each([
  ['the embedded vectors', local],
  ['words alone', words],
] as const)('with %s', (_, embedder) => {
  it.each([
    ['metformin-contrast', 'is metformin ok with contrast'],
    ['ondansetron-adult-nausea', 'dose ondansetron'],
    ['alendronate-contraindications', 'why is alendronate contraindicated'],
    ['alendronate-contraindications', 'who takes alendronate'],
  ])('offers %s, of which no guard has a doubt, where it is likely but not enough: %s', async (articleId, question) => {
    const { match, model } = await decide(question, embedder);
    expect(match).toMatchObject({ kind: 'offer', doubt: null });
    if (match.kind !== 'offer') return;
    expect(match.articleIds[0]).toBe(articleId);
    expect(match.probability).toBeLessThan(model.serveAt);
  });
});

it.each([
  ['migraine-prevention', 'is high blood pressure a cause of migraine'],
  ['pneumonia-duration', 'pneumonia in the community, is a chest film needed?'],
])('passes on what is nearest to %s but too unlikely to be offered: %s', async (articleId, question) => {
  const { match, model, best, doubt } = await decide(question, local);
  expect(match.kind).toBe('pass');
  expect(match.kind === 'pass' && match.nearest[0]).toBe(articleId);
  expect(isForeign(doubt), 'it is not for another drug or subject that it is passed on').toBe(false);
  expect(best.find).toBeLessThan(model.offerAt);
});

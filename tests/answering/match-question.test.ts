import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryEmbedder } from '../../adapters/memory/memory-embedder.ts';
import { createMemoryLibrary } from '../../adapters/memory/memory-library.ts';
import type { ModelSettings } from '../../adapters/openai/model-settings.ts';
import { matchQuestion } from '../../src/answering/match-question.ts';
import { assistanceOf } from '../../src/answering/model-help.ts';
import type { Article } from '../../src/domain/article.ts';
import type { ArticleIndex } from '../../src/ports/article-index.ts';
import { inventedIndex, inventedWordings } from '../matching/invented-library.ts';
import { modelAt } from '../support/model-server/ask-model.ts';
import {
  type Behaviour,
  type ModelServer,
  reply,
  startModelServer,
} from '../support/model-server/start-model-server.ts';
import { sampleArticle } from '../support/samples.ts';

const never = new AbortController().signal;
const borderline = 'why is alendronate contraindicated';
const inventedArticles: readonly Article[] = Object.entries(inventedWordings).map(([id, [question = '', ...aliases]]) =>
  sampleArticle({ id, question, aliases }),
);
const { articles } = createMemoryLibrary({ articles: inventedArticles, sources: [] });
let server: ModelServer;
let articleIndex: ArticleIndex;

beforeAll(async () => {
  server = await startModelServer();
  articleIndex = await inventedIndex();
});
afterAll(() => server.stop());
beforeEach(() => server.behave(naming(1)));

/** A model that names this one of the wordings. */
function naming(number: unknown): Behaviour {
  return (_, response) => reply(response, { number });
}

function match(question: string, settings: Partial<ModelSettings> = {}) {
  const assistance = assistanceOf(modelAt(server.url, settings), never);
  return matchQuestion(question, { articleIndex, embedder: createMemoryEmbedder(), articles }, assistance);
}

const withoutModel = (question: string) =>
  matchQuestion(question, { articleIndex, embedder: createMemoryEmbedder(), articles }, null);

describe('a borderline match', () => {
  it('is an offer of which no guard has a doubt, while there is no model', async () => {
    expect(await withoutModel(borderline)).toMatchObject({ kind: 'offer', doubt: null });
  });

  it('is served when the model takes the question for one of its wordings', async () => {
    expect(await match(borderline)).toMatchObject({ kind: 'serve', articleId: 'alendronate-contraindications' });
    const [{ call, fenced } = { call: '', fenced: new Map<string, string>() }] = server.seen;
    expect(call).toBe('same_question');
    const shown = [...fenced.values()];
    expect(shown[0]).toBe(borderline);
    expect(inventedWordings['alendronate-contraindications']).toEqual(expect.arrayContaining(shown.slice(1)));
  });

  it.each([
    ['takes it for none', naming(null)],
    ['names a wording that it was not shown', naming(99)],
    ['names one before the first', naming(0)],
    ['says something else', naming('the first')],
    ['is broken', (_, response) => void response.writeHead(500, { 'retry-after-ms': '1' }).end()],
    ['hangs up', (_, response) => void response.destroy()],
  ] satisfies [string, Behaviour][])('stays an offer when the model %s', async (_, behaviour) => {
    server.behave(behaviour);
    expect(await match(borderline)).toEqual(await withoutModel(borderline));
    expect(server.seen.map(({ call }) => call)).toContain('same_question');
  });

  it('stays an offer when the model is too slow', async () => {
    server.behave(() => undefined);
    expect(await match(borderline, { timeoutMs: 100 })).toEqual(await withoutModel(borderline));
  });

  it('is not put to a model that may not understand questions', async () => {
    expect(await match(borderline, { understands: false })).toEqual(await withoutModel(borderline));
    expect(server.seen).toEqual([]);
  });
});

it.each([
  ['is served without it', 'What is the dose of apixaban in atrial fibrillation?'],
  ['names another drug', 'What is the dose of rivaroxaban in atrial fibrillation?'],
  ['names another number', 'Should alendronate be stopped after 2 years?'],
  ['is about nothing in the library', 'What is the capital of France?'],
])('the model is not asked about a question that %s', async (_, question) => {
  expect(await match(question)).toEqual(await withoutModel(question));
  expect(server.seen).toEqual([]);
});

import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryEmbedder } from '../../../adapters/memory/memory-embedder.ts';
import { askDimensions, createOpenaiEmbedder } from '../../../adapters/openai/create-openai-embedder.ts';
import { embedderContract } from '../../contracts/embedder-contract.ts';
import {
  type EmbeddingBehaviour,
  type EmbeddingServer,
  embeddingBy,
  failingWith,
  sendVectors,
  startEmbeddingServer,
} from '../../support/embedding-server/start-embedding-server.ts';

const inMemory = createMemoryEmbedder();
const { dimensions } = inMemory;
const honest = embeddingBy(inMemory);

let server: EmbeddingServer;
beforeAll(async () => {
  server = await startEmbeddingServer();
  url.current = server.url;
});
beforeEach(() => server.behave(honest));
afterAll(() => server.stop());

// The contract wants its embedder before the server has a port.
const url = { current: '' };
const connection = () => ({ url: `${url.current}/v1`, model: 'example-vectors', apiKey: 'example-key' });
const open = () => createOpenaiEmbedder(connection(), dimensions);

embedderContract('openai', {
  model: 'example-vectors',
  dimensions,
  embed: (texts) => open().embed(texts),
});

describe('an embeddings server', () => {
  it('is asked at its address, with the key, for floats, and for a length only where one is set', async () => {
    await open().embed(['bees']);
    expect(server.seen[0]).toEqual({
      path: '/v1/embeddings',
      authorization: 'Bearer example-key',
      model: 'example-vectors',
      input: ['bees'],
      encoding_format: 'float',
    });
    await createOpenaiEmbedder({ ...connection(), dimensions }, dimensions).embed(['bees']);
    expect(server.seen[1]?.dimensions).toBe(dimensions);
  });

  it('gets many texts in few requests, none of them too long, and each text its own vector', async () => {
    const texts = Array.from({ length: 150 }, (_, index) => `text ${index}`);
    expect(await open().embed(texts)).toEqual(await inMemory.embed(texts));
    expect(server.seen.map(({ input }) => input.length)).toEqual([64, 64, 22]);
    server.behave(honest);
    await open().embed(Array.from({ length: 30 }, () => 'long '.repeat(4_000)));
    expect(server.seen.length).toBeGreaterThan(1);
    for (const { input } of server.seen) expect(input.join('').length).toBeLessThanOrEqual(100_000);
  });

  it('is asked again when it wants patience or is in trouble, and not when the request is at fault', async () => {
    for (const status of [429, 503]) {
      let calls = 0;
      server.behave((request, response) => {
        calls += 1;
        (calls === 1 ? failingWith(status) : honest)(request, response);
      });
      expect(await open().embed(['bees'])).toHaveLength(1);
    }
    server.behave(failingWith(401));
    await expect(open().embed(['bees'])).rejects.toMatchObject({ code: 'embeddings-unusable' });
    expect(server.seen).toHaveLength(1);
  });

  it('is left alone for a while after five requests that failed in a row', async () => {
    server.behave(failingWith(500));
    const embedder = open();
    for (let failed = 0; failed < 5; failed += 1) await embedder.embed(['bees']).catch(() => undefined);
    const before = server.seen.length;
    await expect(embedder.embed(['bees'])).rejects.toMatchObject({ code: 'embeddings-unavailable' });
    expect(server.seen).toHaveLength(before);
  });

  it('is waited for no longer than somebody waits, whatever it asks for', async () => {
    const behaviours: readonly EmbeddingBehaviour[] = [
      () => undefined,
      (_, response) => void response.writeHead(429, { 'retry-after': '50' }).end('{}'),
    ];
    for (const behaviour of behaviours) {
      server.behave(behaviour);
      const began = performance.now();
      const asked = open().embed(['bees'], AbortSignal.timeout(150));
      await expect(asked).rejects.toMatchObject({ code: 'embeddings-unavailable' });
      expect(performance.now() - began).toBeLessThan(5_000);
    }
  });

  const bad: readonly (readonly [string, string, EmbeddingBehaviour])[] = [
    [
      'of another length',
      'embeddings-unusable',
      (_, response) =>
        sendVectors(response, [
          [1, 0],
          [0, 1],
        ]),
    ],
    ['without a direction', 'embeddings-unusable', (_, response) => sendVectors(response, [zeros(), zeros()])],
    ['for half of the texts', 'embeddings-unusable', (_, response) => sendVectors(response, [ones()])],
    [
      'of words',
      'embeddings-unusable',
      (_, response) => sendJson(response, { data: [{ index: 0, embedding: 'AAAA' }] }),
    ],
    ['of nothing', 'embeddings-unusable', (_, response) => sendJson(response, {})],
    ['in half an answer', 'embeddings-unusable', (_, response) => sendText(response, '{"data": [{"index": 0, "embed')],
    [
      'that break off',
      'embeddings-unavailable',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
        response.write('{"data": [');
        setImmediate(() => response.destroy());
      },
    ],
    ['refused by key', 'embeddings-unusable', failingWith(401)],
    ['refused as too many', 'embeddings-unavailable', failingWith(429)],
    ['of a broken server', 'embeddings-unavailable', failingWith(500)],
    ['of a server that hangs up', 'embeddings-unavailable', (_, response) => void response.destroy()],
  ];

  it.each(bad)(
    'that gives vectors %s fails by its code, without a text, the key or its own words',
    async (_, code, behaviour) => {
      server.behave((request, response) => behaviour(request, response));
      const error = await open()
        .embed(['secret wasps', 'secret bees'])
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'BotError', code });
      expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/wasps|bees|example-key|"no"/);
    },
  );

  it('tells how many numbers its vectors have', async () => {
    expect(await askDimensions(connection(), AbortSignal.timeout(5_000))).toBe(dimensions);
    server.behave(failingWith(401));
    await expect(askDimensions(connection(), AbortSignal.timeout(5_000))).rejects.toMatchObject({
      code: 'embeddings-unusable',
    });
  });
});

const zeros = () => Array.from({ length: dimensions }, () => 0);
const ones = () => Array.from({ length: dimensions }, () => 1);

function sendJson(response: Parameters<EmbeddingBehaviour>[1], answer: unknown): void {
  sendText(response, JSON.stringify(answer));
}

function sendText(response: Parameters<EmbeddingBehaviour>[1], text: string): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
}

import { APIError, type OpenAI } from 'openai';
import { z } from 'zod';
import { BotError } from '../../src/domain/bot-error.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import { newBreaker } from './call-model.ts';
import { openaiClient } from './openai-client.ts';
import { orAborted } from './or-aborted.ts';

export interface EmbeddingServer {
  /** Base address of an API that speaks OpenAI's embeddings. */
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string;
  /** Asked of the model; when it is not set, the model gives as many as it likes. */
  readonly dimensions?: number;
}

/** For one attempt at one request. */
const timeoutMs = 10_000;

/** Fewer than any server that is known takes at once. */
const textsAtOnce = 64;
const lettersAtOnce = 100_000;

/** Some 2,000 tokens: a passage is shorter, and of a pasted page the beginning says what it is about. */
const lettersRead = 8_000;

const never = new AbortController().signal;

/** Vectors by a model behind any API that speaks OpenAI's embeddings. Its errors hold no text, no key and nothing that the server said. */
export function createOpenaiEmbedder(server: EmbeddingServer, dimensions: number): Embedder {
  const client = openaiClient({ ...server, timeoutMs });
  const breaker = newBreaker();

  function ask(texts: readonly string[], whole: AbortSignal): Promise<readonly Float32Array[]> {
    // One a request: the client leaves its listeners on the signal.
    const stop = AbortSignal.any([whole]);
    return requestVectors(client, server, texts, (request) => breaker.execute(() => orAborted(request(stop), stop)));
  }

  return {
    // A model that lets one choose makes other vectors for another choice.
    model: `${server.model}/${dimensions}`,
    dimensions,
    async embed(texts, stop = never) {
      const vectors: Float32Array[] = [];
      for (const batch of batchesOf(texts.map(readable))) {
        if (stop.aborted) throw unavailable('nobody waits for the vectors any more');
        const more = await ask(batch, stop);
        if (more.some(({ length }) => length !== dimensions)) throw unusable(`vectors have not ${dimensions} numbers`);
        vectors.push(...more);
      }
      return vectors;
    },
  };
}

/** How many numbers the model's vectors have, asked with a text that says nothing of anybody. */
export async function askDimensions(server: EmbeddingServer, stop: AbortSignal): Promise<number> {
  const client = openaiClient({ ...server, timeoutMs });
  const [vector] = await requestVectors(client, server, ['dimensions'], (request) => orAborted(request(stop), stop));
  return vector?.length ?? 0;
}

const reply = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

type Request = (signal: AbortSignal) => Promise<unknown>;

async function requestVectors(
  client: OpenAI,
  { model, dimensions }: EmbeddingServer,
  texts: readonly string[],
  perform: (request: Request) => Promise<unknown>,
): Promise<readonly Float32Array[]> {
  const chosen = dimensions === undefined ? {} : { dimensions };
  // Floats: the client's own choice, base64, is not known to every server.
  const body = { model, input: [...texts], encoding_format: 'float' as const, ...chosen };
  const answered = await perform((signal) => client.embeddings.create(body, { signal })).catch(refuse);
  const parsed = reply.safeParse(answered);
  if (!parsed.success) throw unusable('the answer is not one');
  const byPlace = new Map(parsed.data.data.map(({ index, embedding }) => [index, embedding]));
  return texts.map((_, place) => ofLengthOne(byPlace.get(place)));
}

function ofLengthOne(numbers: readonly number[] | undefined): Float32Array {
  if (numbers === undefined) throw unusable('the answer has fewer vectors than there were texts');
  const length = Math.hypot(...numbers);
  if (!(length > 0 && Number.isFinite(length))) throw unusable('a vector has no direction');
  return Float32Array.from(numbers, (value) => value / length);
}

function refuse(error: unknown): never {
  if (error instanceof SyntaxError) throw unusable('the answer is not one');
  const status = error instanceof APIError ? error.status : undefined;
  if (status === undefined) throw unavailable('no answer came, or not in time');
  if (status === 429 || status >= 500) throw unavailable(`the server answered ${status}`);
  throw unusable(`the server refused with ${status}`);
}

function unavailable(why: string): BotError {
  return new BotError('embeddings-unavailable', `No vectors: ${why}`);
}

/** What asking again does not mend. */
function unusable(why: string): BotError {
  return new BotError('embeddings-unusable', `No vectors: ${why}`, { retry: { kind: 'never' } });
}

// Servers refuse a text without a letter, and half a surrogate pair.
function readable(text: string): string {
  return Buffer.from(text.slice(0, lettersRead)).toString().trim() || '-';
}

function* batchesOf(texts: readonly string[]): Generator<readonly string[]> {
  let batch: string[] = [];
  let letters = 0;
  for (const text of texts) {
    if (batch.length === textsAtOnce || (batch.length > 0 && letters + text.length > lettersAtOnce)) {
      yield batch;
      batch = [];
      letters = 0;
    }
    batch.push(text);
    letters += text.length;
  }
  if (batch.length > 0) yield batch;
}

import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Embedder } from '../../../src/ports/embedder.ts';
import { type LoopbackServer, startLoopbackServer } from '../teams-connector/loopback-server.ts';

const body = z.object({
  model: z.string(),
  input: z.array(z.string().min(1)),
  encoding_format: z.literal('float'),
  dimensions: z.number().optional(),
});

export interface SeenEmbedding extends z.infer<typeof body> {
  readonly path: string;
  readonly authorization: string | undefined;
}

/** How the scripted server answers a request. */
export type EmbeddingBehaviour = (request: SeenEmbedding, response: ServerResponse) => void;

export interface EmbeddingServer extends LoopbackServer {
  readonly seen: readonly SeenEmbedding[];
  /** Forgets what was seen. */
  behave(behaviour: EmbeddingBehaviour): void;
}

/** A server that speaks OpenAI's embeddings and does as the script says. */
export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  const seen: SeenEmbedding[] = [];
  let behaviour: EmbeddingBehaviour = failingWith(500);
  const server = await startLoopbackServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const read = body.parse(JSON.parse(Buffer.concat(chunks).toString()));
      const entry = { ...read, path: request.url ?? '', authorization: request.headers.authorization };
      seen.push(entry);
      behaviour(entry, response);
    });
  });
  return {
    ...server,
    seen,
    behave(next) {
      seen.length = 0;
      behaviour = next;
    },
  };
}

/** Vectors of the embedder, in any order and of any length, as servers give them. */
export function embeddingBy(embedder: Embedder): EmbeddingBehaviour {
  return async (request, response) => {
    const vectors = await embedder.embed(request.input);
    sendVectors(
      response,
      vectors.map((vector) => [...vector].map((value) => value * 3)),
    );
  };
}

export function failingWith(status: number): EmbeddingBehaviour {
  return (_, response) =>
    void response.writeHead(status, { 'retry-after-ms': '1' }).end(JSON.stringify({ error: { message: 'no' } }));
}

export function sendVectors(response: ServerResponse, vectors: readonly (readonly number[])[]): void {
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })).reverse();
  const answer = { object: 'list', model: 'example-vectors', data, usage: { prompt_tokens: 1, total_tokens: 1 } };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

import type { ServerResponse } from 'node:http';
import { type LoopbackServer, startLoopbackServer } from '../teams-connector/loopback-server.ts';
import { readRequest, type SeenRequest } from './read-request.ts';

/** How the scripted model answers a request. */
export type Behaviour = (request: SeenRequest, response: ServerResponse) => void;

export interface ModelServer extends LoopbackServer {
  readonly seen: readonly SeenRequest[];
  behave(behaviour: Behaviour): void;
}

/** A server that speaks OpenAI's chat completions, and whose model does as the script says. */
export async function startModelServer(): Promise<ModelServer> {
  const seen: SeenRequest[] = [];
  let behaviour: Behaviour = (_, response) => void response.writeHead(500).end();
  const server = await startLoopbackServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const read = readRequest(request.url ?? '', request.headers, Buffer.concat(chunks).toString());
      seen.push(read);
      behaviour(read, response);
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

/** A completion with this content. */
export function reply(
  response: ServerResponse,
  content: unknown,
  message: Readonly<Record<string, unknown>> = {},
): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const completion = {
    id: 'chatcmpl-example',
    object: 'chat.completion',
    created: 0,
    model: 'example-model',
    choices: [
      { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text, refusal: null, ...message } },
    ],
    usage: { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 },
  };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completion));
}

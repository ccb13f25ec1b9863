import type { IncomingMessage, ServerResponse } from 'node:http';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';
import { type WireActivity, wireActivity } from './wire-activity.ts';

/** What the service answers in the place of taking a message. */
interface ConnectorRefusal {
  readonly status: number;
  readonly retryAfter?: string;
}

interface Posted {
  /** As in the path of the request. */
  readonly conversationId: string;
  readonly authorization: string;
  /** Of the body on the wire. */
  readonly bytes: number;
  /** The body as it came. */
  readonly body: string;
  readonly activity: WireActivity;
  /** What the service called the message. */
  readonly id: string;
}

export interface Connector extends LoopbackServer {
  /** Taken messages and typing signs, in order. */
  readonly posted: readonly Posted[];
  readonly messages: readonly Posted[];
  /** Every request, refused ones too. */
  readonly requests: () => number;
  /** The next requests are refused with these, in order. */
  refuseNext(...refusals: readonly ConnectorRefusal[]): void;
  /** Resolves when this many messages were taken. */
  whenMessages(count: number): Promise<readonly Posted[]>;
}

/** Teams takes no more; the service says 413. */
const mostBytes = 100_000;

/** The Bot Framework connector service as far as a bot that replies needs it, on this machine. */
export async function startConnector(): Promise<Connector> {
  const posted: Posted[] = [];
  const refusals: ConnectorRefusal[] = [];
  let waiting: (() => void)[] = [];
  let requests = 0;
  const messages = () => posted.filter(({ activity }) => activity.type === 'message');

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests += 1;
    const body = await readBody(request);
    const path = /^\/v3\/conversations\/([^/]+)\/activities$/.exec(request.url ?? '');
    const refusal = refusals.shift() ?? refusalOf(request, body, path);
    if (refusal !== null) {
      const headers = refusal.retryAfter === undefined ? {} : { 'retry-after': refusal.retryAfter };
      response.writeHead(refusal.status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ error: { code: 'Refused', message: 'Refused by the local connector' } }));
      return;
    }
    const id = `message-${posted.length + 1}`;
    posted.push({
      conversationId: decodeURIComponent(path?.[1] ?? ''),
      authorization: request.headers.authorization ?? '',
      bytes: Buffer.byteLength(body),
      body,
      activity: wireActivity.parse(JSON.parse(body)),
      id,
    });
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  }

  const server = await startLoopbackServer((request, response) => void handle(request, response));
  return {
    ...server,
    posted,
    get messages() {
      return messages();
    },
    requests: () => requests,
    refuseNext: (...next) => {
      refusals.push(...next);
    },
    whenMessages: async (count) => {
      while (messages().length < count) await new Promise<void>((resolve) => waiting.push(resolve));
      return messages();
    },
  };
}

function refusalOf(request: IncomingMessage, body: string, path: RegExpExecArray | null): ConnectorRefusal | null {
  if (request.method !== 'POST' || path === null) return { status: 404 };
  if (Buffer.byteLength(body) > mostBytes) return { status: 413 };
  return wireActivity.safeParse(JSON.parse(body)).success ? null : { status: 400 };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

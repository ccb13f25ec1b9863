import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import {
  type ConnectorRefusal,
  type ConnectorState,
  createConnectorState,
  type Posted,
  type WireRequest,
} from './connector-state.ts';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

/** What goes wrong with a request. A dropped one gets no response; whether it was taken, the bot cannot know. */
export type ConnectorFault = ConnectorRefusal | { readonly dropped: 'before-taking' | 'after-taking' };

export interface ConnectorOptions {
  /** What goes wrong with this request, or null. */
  readonly faultOf?: (request: WireRequest) => ConnectorFault | null;
  /** Activities of one stream that come faster are refused with 429, milliseconds. */
  readonly streamGapMs?: number;
  readonly now?: () => number;
}

export interface Connector extends LoopbackServer {
  /** Every request that was taken, in order: messages, replacements, progress. */
  readonly posted: readonly Posted[];
  /** The messages that stand in the conversations now, as they read now; those that only keep a place left out. */
  readonly messages: readonly Posted[];
  /** Those too. */
  readonly standing: readonly Posted[];
  /** Every request, refused ones too. */
  readonly requests: () => number;
  /** The next requests go wrong like this, in order. */
  refuseNext(...faults: readonly ConnectorFault[]): void;
  /** Resolves when this many messages stand. */
  whenMessages(count: number): Promise<readonly Posted[]>;
}

const json = { 'content-type': 'application/json' };
const requestPath = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** The Bot Framework connector service as far as a bot that replies needs it, on this machine. */
export async function startConnector(options: ConnectorOptions = {}): Promise<Connector> {
  const { faultOf = () => null, streamGapMs = 0, now = () => performance.now() } = options;
  const state = createConnectorState(now, streamGapMs);
  const faults: ConnectorFault[] = [];
  let waiting: (() => void)[] = [];
  let requests = 0;
  const standing = () => [...state.standing.values()];
  const messages = () => standing().filter(({ activity }) => !/follows here\.$/.test(activity.text ?? ''));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests += 1;
    if (request.method === 'POST' && request.url === '/v3/conversations') return openChat(request, response);
    const asked = await readRequest(request);
    if (asked === null) return refuse(response, { status: 404 });
    serve(state, asked, response, faults.shift() ?? faultOf(asked));
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  }

  const server = await startLoopbackServer((request, response) => void handle(request, response));
  return {
    ...server,
    posted: state.taken,
    get messages() {
      return messages();
    },
    get standing() {
      return standing();
    },
    requests: () => requests,
    refuseNext: (...next) => {
      faults.push(...next);
    },
    whenMessages: async (count) => {
      while (messages().length < count) await new Promise<void>((resolve) => waiting.push(resolve));
      return messages();
    },
  };
}

function serve(
  state: ConnectorState,
  asked: WireRequest,
  response: ServerResponse,
  fault: ConnectorFault | null,
): void {
  if (fault !== null && 'status' in fault) {
    refuse(response, fault);
    return;
  }
  const outcome = fault?.dropped === 'before-taking' ? null : state.take(asked);
  if (fault !== null || outcome === null) response.destroy();
  else if ('status' in outcome) refuse(response, outcome);
  else response.writeHead(asked.method === 'POST' ? 201 : 200, json).end(JSON.stringify(outcome));
}

function refuse(response: ServerResponse, refusal: ConnectorRefusal): void {
  const { status, retryAfter, code = 'Refused', message = 'Refused by the local connector' } = refusal;
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  response.writeHead(status, { ...json, ...headers });
  response.end(JSON.stringify({ error: { code, message } }));
}

const chat = z.object({
  isGroup: z.literal(false),
  members: z.tuple([z.object({ id: z.string() })]),
  tenantId: z.string(),
  channelData: z.object({ tenant: z.object({ id: z.string() }) }),
});

/** The chat of the bot and one person, the same whenever it is asked for. */
async function openChat(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { members, tenantId } = chat.parse(JSON.parse(await readBody(request)));
  response.writeHead(201, json).end(JSON.stringify({ id: `a:${tenantId}-${members[0].id}` }));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function readRequest(request: IncomingMessage): Promise<WireRequest | null> {
  const body = await readBody(request);
  const path = requestPath.exec(request.url ?? '');
  const method = request.method ?? '';
  const named = path?.[2] === undefined ? null : decodeURIComponent(path[2]);
  if (path === null || (method === 'POST') !== (named === null)) return null;
  return {
    method,
    conversationId: decodeURIComponent(path[1] ?? ''),
    messageId: named,
    authorization: request.headers.authorization ?? '',
    bytes: Buffer.byteLength(body),
    body,
  };
}

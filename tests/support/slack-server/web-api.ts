import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { type Args, type MethodContext, methods, type Reply, refusedMessage } from './api-methods.ts';
import { missingScope } from './method-scopes.ts';
import type { OAuthSide } from './oauth-side.ts';
import type { SlackLimits } from './slack-limits.ts';
import type { SlackState } from './slack-state.ts';

/** What goes wrong with the next calls of a method. */
export type Trouble =
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number; readonly channel?: string }
  | { readonly kind: 'refuse'; readonly error: string }
  /** The line breaks before the call arrives. */
  | { readonly kind: 'lose-call' }
  /** Slack takes the call, and answers so many milliseconds later. */
  | { readonly kind: 'answer-late'; readonly ms: number }
  /** Slack takes the call, and its answer is lost; `also` happens at that very moment. */
  | { readonly kind: 'lose-answer'; readonly also?: () => void };

/** Decides for each call whether something goes wrong with it. */
export type Interference = (method: string, args: Args) => Trouble | null;

export interface WebApi {
  /** Makes the next `times` calls of the method go wrong. */
  trouble(method: string, trouble: Trouble, times?: number): void;
  /** For as long as nothing else is said. */
  interfere(interference: Interference): void;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface WebApiOptions {
  readonly state: SlackState;
  readonly oauth: OAuthSide;
  readonly limits: SlackLimits;
  readonly appToken: string;
  readonly socketUrl: () => string;
}

export function createWebApi({ state, oauth, limits, appToken, socketUrl }: WebApiOptions): WebApi {
  let interference: Interference = () => null;
  const troubles: { readonly method: string; readonly trouble: Trouble }[] = [];

  const takeTrouble = (method: string, args: Args): Trouble | null => {
    const index = troubles.findIndex(({ method: other, trouble }) => {
      const elsewhere =
        trouble.kind === 'rate-limit' && trouble.channel !== undefined && trouble.channel !== args.channel;
      return other === method && !elsewhere;
    });
    return index < 0 ? null : (troubles.splice(index, 1)[0]?.trouble ?? null);
  };

  const tooOften = (method: string, teamId: string | null, args: Args): Trouble | null => {
    const retryAfterSeconds = limits.count(method, teamId, args.channel);
    return retryAfterSeconds === null ? null : { kind: 'rate-limit', retryAfterSeconds };
  };

  const answer = (method: string, args: Args, token: string, trouble: Trouble | null): Reply => {
    if (trouble?.kind === 'refuse') return { error: trouble.error };
    if (method === 'apps.connections.open') return openConnection(token);
    if (method === 'oauth.v2.access') return oauth.access(args);
    const workspace = oauth.find(token);
    if (workspace === null) return { error: token === '' ? 'not_authed' : 'invalid_auth' };
    return run(method, args, { state, workspace, pageSize: limits.pageSize() });
  };
  const openConnection = (token: string): Reply =>
    token === appToken ? { url: socketUrl() } : { error: 'invalid_auth' };

  return {
    trouble: (method, trouble, times = 1) => {
      for (let count = 0; count < times; count += 1) troubles.push({ method, trouble });
    },
    interfere: (next) => {
      interference = next;
    },
    handle: async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
      const body = await readBody(request);
      if (path.startsWith('/response/')) return takeResponse(state, path, body, response);
      const method = path.slice('/api/'.length);
      const args = readForm(body);
      const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
      const teamId = oauth.find(token)?.teamId ?? null;
      const log = (outcome: string) => state.calls.push({ method, teamId, args, outcome, atMs: Date.now() });
      const trouble = takeTrouble(method, args) ?? tooOften(method, teamId, args) ?? interference(method, args);
      if (trouble?.kind === 'lose-call') return lose(response, () => log('lost'));
      if (trouble?.kind === 'rate-limit') return askForPatience(response, trouble.retryAfterSeconds, log);
      const reply = answer(method, args, token, trouble);
      log(typeof reply.error === 'string' ? reply.error : 'ok');
      if (trouble?.kind === 'lose-answer') return lose(response, trouble.also);
      await after(latenessOf(trouble));
      response.setHeader('x-oauth-scopes', oauth.find(token)?.scopes.join(',') ?? '');
      send(response, 200, { ok: reply.error === undefined, ...reply });
    },
  };
}

function latenessOf(trouble: Trouble | null): number {
  return trouble?.kind === 'answer-late' ? trouble.ms : 0;
}

function askForPatience(response: ServerResponse, seconds: number, log: (outcome: string) => void): void {
  log('ratelimited');
  response.writeHead(429, { 'retry-after': String(seconds) }).end();
}

function lose(response: ServerResponse, also: (() => void) | undefined): void {
  also?.();
  response.destroy();
}

function run(method: string, args: Args, context: MethodContext): Reply {
  const known = methods[method];
  if (known === undefined) return { error: 'unknown_method' };
  const needed = missingScope(method, args, context.workspace.scopes);
  if (needed !== null) return { error: 'missing_scope', needed };
  const outside = context.state.membership.refusal(context.workspace.teamId, args.channel ?? args.channel_id);
  return outside === null ? known(args, context) : { error: outside };
}

/** A response address takes JSON, five times. */
function takeResponse(state: SlackState, path: string, body: string, response: ServerResponse): void {
  const message: Args = JSON.parse(body);
  const good = state.useResponse(path.slice('/response/'.length));
  const refused = good ? refusedMessage({ ...message, channel: 'C-RESPONSE' }) : { error: 'expired_url' };
  if (refused !== null) {
    send(response, good ? 400 : 404, { ok: false, ...refused });
    return;
  }
  state.messages.push({
    teamId: '',
    channel: '',
    ts: state.nextTs(),
    threadTs: typeof message.thread_ts === 'string' ? message.thread_ts : null,
    text: String(message.text ?? ''),
    blocks: Array.isArray(message.blocks) ? message.blocks : [],
    metadata: null,
    responseUrl: path,
    seenBy: null,
    unfurls: message.unfurl_links !== false || message.unfurl_media !== false,
  });
  send(response, 200, { ok: true });
}

/** Form fields; those that hold JSON (blocks, view, metadata) are read as such, as Slack does. */
function readForm(body: string): Args {
  const fields = [...new URLSearchParams(body)].map(([name, value]) => {
    const structured = ['blocks', 'view', 'metadata', 'prompts', 'chunks'].includes(name);
    return [name, structured ? JSON.parse(value) : value];
  });
  return Object.fromEntries(fields);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

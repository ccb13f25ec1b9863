import { type WireActivity, wireActivity } from './wire-activity.ts';

/** What the service answers in the place of taking a request. */
export interface ConnectorRefusal {
  readonly status: number;
  readonly retryAfter?: string;
  readonly code?: string;
  readonly message?: string;
}

export interface WireRequest {
  readonly method: string;
  /** As in the path of the request. */
  readonly conversationId: string;
  readonly messageId: string | null;
  readonly authorization: string;
  /** Of the body on the wire. */
  readonly bytes: number;
  /** The body as it came. */
  readonly body: string;
}

/** A request that was taken. */
export interface Posted extends WireRequest {
  readonly activity: WireActivity;
  /** What the service called the message or the stream. */
  readonly id: string;
}

interface Stream {
  readonly conversationId: string;
  readonly begunAt: number;
  lastAt: number;
  sequence: number;
  ended: boolean;
}

/** Teams takes no more; the service says 413. */
const mostBytes = 100_000;
const longestStreamMs = 120_000;

export type ConnectorState = ReturnType<typeof createConnectorState>;

/** The conversations as the service keeps them, and its rules. */
export function createConnectorState(now: () => number, streamGapMs: number) {
  const taken: Posted[] = [];
  const standing = new Map<string, Posted>();
  const streams = new Map<string, Stream>();
  let ids = 0;

  function take(request: WireRequest): { readonly id: string } | ConnectorRefusal {
    if (request.method === 'DELETE') return remove(request);
    if (request.bytes > mostBytes) return { status: 413 };
    const parsed = wireActivity.safeParse(JSON.parse(request.body));
    if (!parsed.success) return { status: 400 };
    const activity = parsed.data;
    if (request.method === 'PUT') return replace(request, activity);
    const stream = activity.entities.find(({ type }) => type === 'streaminfo');
    if (stream !== undefined) return takeStreamed(request, activity, stream);
    const id = `message-${nextId()}`;
    keep({ ...request, activity, id });
    return { id };
  }

  function keep(posted: Posted): void {
    taken.push(posted);
    if (posted.activity.type === 'message') standing.set(posted.id, posted);
  }

  function replace(request: WireRequest, activity: WireActivity): { readonly id: string } | ConnectorRefusal {
    const { messageId, conversationId } = request;
    const there = messageId === null ? undefined : standing.get(messageId);
    if (messageId === null || there === undefined || !samePlace(there.conversationId, conversationId))
      return { status: 404, code: 'NotFound' };
    keep({ ...request, activity, id: messageId });
    return { id: messageId };
  }

  function remove({ messageId, conversationId }: WireRequest): { readonly id: string } | ConnectorRefusal {
    const there = messageId === null ? undefined : standing.get(messageId);
    if (messageId === null || there === undefined || !samePlace(there.conversationId, conversationId))
      return { status: 404, code: 'NotFound' };
    standing.delete(messageId);
    return { id: messageId };
  }

  function takeStreamed(
    request: WireRequest,
    activity: WireActivity,
    info: Readonly<Record<string, unknown>>,
  ): { readonly id: string } | ConnectorRefusal {
    const isFinal = info.streamType === 'final';
    const text = activity.text ?? '';
    if (activity.conversation.conversationType !== 'personal') return { status: 405, code: 'MethodNotAllowed' };
    if (isFinal !== (activity.type === 'message') || text === '') return badSyntax('the type or text of a stream');
    if (!isFinal && (info.streamType !== 'informative' || text.length > 1_000)) return badSyntax('an informative line');
    if (typeof info.streamId !== 'string') return isFinal ? badSyntax('a stream without id') : begin(request, activity);
    return goOn(request, activity, info, info.streamId);
  }

  function begin(request: WireRequest, activity: WireActivity): { readonly id: string } | ConnectorRefusal {
    const open = [...streams.values()].some(
      (stream) =>
        stream.conversationId === request.conversationId && !stream.ended && now() - stream.begunAt < longestStreamMs,
    );
    if (open) return streamRefusal('Content stream is not allowed');
    const id = `stream-${nextId()}`;
    const { conversationId } = request;
    streams.set(id, { conversationId, begunAt: now(), lastAt: now(), sequence: 1, ended: false });
    keep({ ...request, activity, id });
    return { id };
  }

  function goOn(
    request: WireRequest,
    activity: WireActivity,
    info: Readonly<Record<string, unknown>>,
    id: string,
  ): { readonly id: string } | ConnectorRefusal {
    const stream = streams.get(id);
    if (stream?.conversationId !== request.conversationId) return { status: 404, code: 'NotFound' };
    if (stream.ended) return streamRefusal('Content stream is not allowed on an already completed streamed message');
    if (now() - stream.begunAt > longestStreamMs)
      return streamRefusal('Content stream finished due to exceeded streaming time.');
    if (now() - stream.lastAt < streamGapMs) return { status: 429 };
    const { streamSequence } = info;
    if (info.streamType === 'final' ? streamSequence !== undefined : Number(streamSequence) <= stream.sequence)
      return badSyntax('the sequence of a stream');
    stream.sequence = Number(streamSequence);
    stream.lastAt = now();
    stream.ended = info.streamType === 'final';
    keep({ ...request, activity, id });
    return { id };
  }

  function nextId(): number {
    ids += 1;
    return ids;
  }

  return { take, taken, standing };
}

function streamRefusal(message: string): ConnectorRefusal {
  return { status: 403, code: 'ContentStreamNotAllowed', message };
}

function badSyntax(what: string): ConnectorRefusal {
  return { status: 400, code: 'BadSyntax', message: `Refused: ${what}` };
}

function samePlace(one: string, other: string): boolean {
  return one.split(';')[0] === other.split(';')[0];
}

import type { FakeMessage, SlackState } from './slack-state.ts';

type Args = Readonly<Record<string, unknown>>;

/** How a conversation is read: a thread from its beginning, a channel from its end. */
export type ReadingOrder = 'oldest-first' | 'newest-first';

/**
 * One page of a conversation, as Slack cuts it: at most `most` messages whatever `limit` says, none older than `oldest`, and a cursor as
 * long as there is more.
 */
export function pageOf(
  found: readonly FakeMessage[],
  { agents }: SlackState,
  args: Args,
  order: ReadingOrder,
  most: number,
) {
  const oldest = typeof args.oldest === 'string' ? Number(args.oldest) : 0;
  const wanted = found
    .filter(({ ts, seenBy, responseUrl }) => Number(ts) > oldest && seenBy === null && responseUrl === null)
    .toSorted((one, other) => (order === 'oldest-first' ? 1 : -1) * (Number(one.ts) - Number(other.ts)));
  const size = Math.min(most, Number(args.limit ?? 100));
  const begin = readCursor(args.cursor);
  if (begin === null || begin > wanted.length) return { error: 'invalid_cursor' };
  const end = begin + size;
  const more = end < wanted.length;
  return {
    messages: wanted.slice(begin, end).map((message) => shownOf(message, args, agents.isStreaming(message))),
    has_more: more,
    ...(more ? { response_metadata: { next_cursor: writeCursor(end) } } : {}),
  };
}

function shownOf({ ts, threadTs, text, blocks, metadata }: FakeMessage, args: Args, streaming: boolean) {
  return {
    ts,
    thread_ts: threadTs,
    text,
    blocks,
    ...(streaming ? { streaming_state: 'in_progress' } : {}),
    ...(args.include_all_metadata === 'true' && metadata !== null ? { metadata } : {}),
  };
}

function writeCursor(place: number): string {
  return Buffer.from(`next:${place}`).toString('base64');
}

function readCursor(cursor: unknown): number | null {
  if (cursor === undefined || cursor === '') return 0;
  const [, place] = /^next:(\d+)$/.exec(Buffer.from(String(cursor), 'base64').toString('utf8')) ?? [];
  return place === undefined ? null : Number(place);
}

import { z } from 'zod';
import { sessionStatuses } from './agent-state.ts';
import type { Args, MethodContext, Reply } from './api-methods.ts';
import { checkMessageBlocks } from './check-blocks.ts';

/** The Web API of sessions and streams, as strict as Slack is about it. */
export function setSessionStatus(args: Args, { state, workspace }: MethodContext): Reply {
  if (!state.agents.isAgent) return { error: 'not_authorized' };
  const status = sessionStatuses.find((name) => name === args.status);
  if (typeof args.channel_id !== 'string') return { error: 'channel_not_found' };
  if (typeof args.thread_ts !== 'string') return { error: 'invalid_thread_ts' };
  if (status === undefined) return { error: 'invalid_arguments' };
  state.agents.setSession({ teamId: workspace.teamId, channel: args.channel_id, threadTs: args.thread_ts }, status);
  return { status };
}

const line = z.string().min(1).max(256);
const chunk = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown_text'), text: z.string().min(1).max(12_000) }),
  z.strictObject({
    type: z.literal('task_update'),
    id: z.string().min(1),
    title: line,
    status: z.enum(['pending', 'in_progress', 'complete', 'error']),
    details: line.optional(),
    output: line.optional(),
  }),
  z.strictObject({ type: z.literal('plan_update'), title: line }),
  z.strictObject({ type: z.literal('blocks'), blocks: z.array(z.unknown()).min(1).max(50) }),
]);
const chunks = z.array(chunk).min(1);
type Chunk = z.infer<typeof chunk>;

export function startStream(args: Args, { state, workspace }: MethodContext): Reply {
  const { channel, thread_ts: threadTs } = args;
  if (typeof channel !== 'string') return { error: 'channel_not_found' };
  if (typeof threadTs !== 'string' || threadTs === '') return { error: 'invalid_thread_ts' };
  // Outside a direct chat one person reads along, and Slack wants to know who.
  if (!channel.startsWith('D')) {
    if (typeof args.recipient_user_id !== 'string') return { error: 'missing_recipient_user_id' };
    if (typeof args.recipient_team_id !== 'string') return { error: 'missing_recipient_team_id' };
  }
  const read = readChunks(args.chunks);
  if ('error' in read) return read;
  const ts = state.nextTs();
  const { teamId } = workspace;
  state.messages.push({
    teamId,
    channel,
    ts,
    threadTs,
    text: '',
    blocks: blocksAfter([], read.chunks),
    metadata: null,
    responseUrl: null,
    seenBy: null,
    unfurls: false,
  });
  state.agents.openStream({ teamId, channel, ts });
  state.agents.setSession({ teamId, channel, threadTs }, 'processing');
  return { channel, ts };
}

export function appendStream(args: Args, context: MethodContext): Reply {
  const read = readChunks(args.chunks);
  if ('error' in read) return read;
  return changeStream(args, context, (message) => ({ blocks: blocksAfter(message.blocks, read.chunks) }));
}

export function stopStream(args: Args, context: MethodContext): Reply {
  const read = args.chunks === undefined ? { chunks: [] } : readChunks(args.chunks);
  if ('error' in read) return read;
  const status = sessionStatuses.find((name) => name === (args.session_status ?? 'active'));
  if (status === undefined) return { error: 'invalid_arguments' };
  const { state, workspace } = context;
  const reply = changeStream(args, context, (message) => ({
    blocks: blocksAfter(message.blocks, read.chunks),
    metadata: args.metadata ?? null,
  }));
  if (reply.error !== undefined) return reply;
  const { teamId } = workspace;
  const ended = { teamId, channel: String(args.channel), ts: String(args.ts) };
  state.agents.endStream(ended);
  const threadTs = state.messages.find(({ ts }) => ts === args.ts)?.threadTs;
  if (typeof threadTs === 'string') state.agents.setSession({ ...ended, threadTs }, status);
  return reply;
}

type Message = MethodContext['state']['messages'][number];

function changeStream(
  args: Args,
  { state, workspace }: MethodContext,
  change: (message: Message) => Partial<Message>,
): Reply {
  const { teamId } = workspace;
  const index = state.messages.findIndex(
    (message) => message.teamId === teamId && message.channel === args.channel && message.ts === args.ts,
  );
  const message = state.messages[index];
  if (message === undefined) return { error: 'message_not_found' };
  if (!state.agents.isStreaming(message)) return { error: 'message_not_in_streaming_state' };
  state.messages[index] = { ...message, ...change(message) };
  return { channel: args.channel, ts: args.ts };
}

function readChunks(value: unknown): { readonly chunks: readonly Chunk[] } | { readonly error: string } {
  const parsed = chunks.safeParse(value);
  if (!parsed.success) return { error: 'invalid_chunks' };
  const blocks = parsed.data.flatMap((one) => (one.type === 'blocks' ? one.blocks : []));
  if (blocks.length > 0 && checkMessageBlocks(blocks).length > 0) return { error: 'invalid_blocks' };
  return { chunks: parsed.data };
}

/** A task that is named again changes where it stands; everything else goes below. */
function blocksAfter(before: readonly unknown[], added: readonly Chunk[]): readonly unknown[] {
  const blocks = [...before];
  for (const one of added) {
    if (one.type === 'blocks') blocks.push(...one.blocks);
    else if (one.type === 'task_update') putTask(blocks, one);
    else blocks.push(one);
  }
  return blocks;
}

function putTask(blocks: unknown[], { id, title, status }: Extract<Chunk, { type: 'task_update' }>): void {
  const same = z.looseObject({ task_id: z.literal(id) });
  const at = blocks.findIndex((block) => same.safeParse(block).success);
  blocks.splice(at < 0 ? blocks.length : at, 1, { type: 'task_card', task_id: id, title, status });
}

import { z } from 'zod';
import { appendStream, setSessionStatus, startStream, stopStream } from './agent-methods.ts';
import { checkMessageBlocks, longestBlocks } from './check-blocks.ts';
import { pageOf } from './page-of.ts';
import type { FakeWorkspace, SlackState } from './slack-state.ts';
import { openView, publishHome, updateView } from './view-methods.ts';

export type Args = Readonly<Record<string, unknown>>;

/** What a method answers; `error` for a refusal. */
export type Reply = Readonly<Record<string, unknown>>;

export interface MethodContext {
  readonly state: SlackState;
  readonly workspace: FakeWorkspace;
  /** Most messages on a page of a conversation. */
  readonly pageSize: number;
}

type Method = (args: Args, context: MethodContext) => Reply;

export const methods: Readonly<Record<string, Method>> = {
  'auth.test': (_, { workspace }) => ({
    team_id: workspace.teamId,
    enterprise_id: workspace.enterpriseId,
    user_id: workspace.botUserId,
    bot_id: workspace.botId,
    is_enterprise_install: workspace.wholeOrganisation ?? false,
  }),
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': updateMessage,
  'chat.delete': deleteMessage,
  'chat.startStream': startStream,
  'chat.appendStream': appendStream,
  'chat.stopStream': stopStream,
  'agents.sessions.setStatus': setSessionStatus,
  'views.open': (args, context) => openView('views.open', args, context),
  'views.push': (args, context) => openView('views.push', args, context),
  'views.publish': publishHome,
  'views.update': updateView,
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
  'conversations.replies': (args, { state, workspace, pageSize }) =>
    pageOf(
      state.thread(workspace.teamId, String(args.channel), String(args.ts)),
      state,
      args,
      'oldest-first',
      pageSize,
    ),
  'conversations.history': (args, { state, workspace, pageSize }) =>
    pageOf(state.channel(workspace.teamId, String(args.channel)), state, args, 'newest-first', pageSize),
  'conversations.open': (args) =>
    typeof args.users === 'string' && args.users !== ''
      ? { channel: { id: `D-${args.users}` } }
      : { error: 'users_list_not_supplied' },
  'assistant.threads.setStatus': setStatus,
  'users.info': (args, { state }) =>
    typeof args.user === 'string' && args.user !== ''
      ? {
          user: {
            id: args.user,
            is_admin: state.administrators.has(args.user),
            is_owner: state.owners.has(args.user),
            tz: 'Europe/London',
          },
        }
      : { error: 'user_not_found' },
};

function postMessage(args: Args, { state, workspace }: MethodContext): Reply {
  const refused = refusedMessage(args);
  if (refused !== null) return refused;
  const ts = state.nextTs();
  state.messages.push({
    teamId: workspace.teamId,
    channel: String(args.channel),
    ts,
    threadTs: typeof args.thread_ts === 'string' ? args.thread_ts : null,
    text: String(args.text ?? ''),
    blocks: Array.isArray(args.blocks) ? args.blocks : [],
    metadata: args.metadata ?? null,
    responseUrl: null,
    seenBy: null,
    unfurls: args.unfurl_links !== 'false' || args.unfurl_media !== 'false',
  });
  return { channel: args.channel, ts };
}

function postEphemeral(args: Args, { state, workspace }: MethodContext): Reply {
  const refused = refusedMessage(args);
  if (refused !== null) return refused;
  if (typeof args.user !== 'string' || args.user === '') return { error: 'user_not_in_channel' };
  const threadTs = typeof args.thread_ts === 'string' ? args.thread_ts : null;
  const ts = state.nextTs();
  state.messages.push({
    teamId: workspace.teamId,
    channel: String(args.channel),
    ts,
    threadTs,
    text: String(args.text ?? ''),
    blocks: Array.isArray(args.blocks) ? args.blocks : [],
    metadata: null,
    responseUrl: null,
    seenBy: args.user,
    unfurls: false,
  });
  return { message_ts: ts };
}

/** @returns Slack's refusal, or null for a message that it takes. */
export function refusedMessage(args: Args): Reply | null {
  if (typeof args.channel !== 'string' || args.channel === '') return { error: 'channel_not_found' };
  const text = String(args.text ?? '');
  if (text === '' && args.blocks === undefined) return { error: 'no_text' };
  if (text.length > 4000) return { error: 'msg_too_long' };
  if (args.blocks === undefined) return null;
  const problems = checkMessageBlocks(args.blocks);
  if (problems.length > 0) return { error: 'invalid_blocks', response_metadata: { messages: problems } };
  return JSON.stringify(args.blocks).length > longestBlocks ? { error: 'msg_blocks_too_long' } : null;
}

function updateMessage(args: Args, context: MethodContext): Reply {
  const refused = refusedMessage(args);
  if (refused !== null) return refused;
  const { state } = context;
  const index = indexOf(args, context);
  const known = state.messages[index];
  if (known === undefined) return { error: 'message_not_found' };
  if (state.agents.isStreaming(known)) return { error: 'streaming_state_conflict' };
  const blocks = Array.isArray(args.blocks) ? args.blocks : [];
  const metadata = args.metadata ?? known.metadata;
  state.messages[index] = { ...known, text: String(args.text ?? ''), blocks, metadata };
  return { channel: args.channel, ts: args.ts };
}

function deleteMessage(args: Args, context: MethodContext): Reply {
  const index = indexOf(args, context);
  const known = context.state.messages[index];
  if (known === undefined) return { error: 'message_not_found' };
  if (context.state.agents.isStreaming(known)) return { error: 'cant_delete_message' };
  context.state.messages.splice(index, 1);
  return { channel: args.channel, ts: args.ts };
}

function indexOf(args: Args, { state, workspace }: MethodContext): number {
  return state.messages.findIndex(
    ({ teamId, channel, ts }) => teamId === workspace.teamId && channel === args.channel && ts === args.ts,
  );
}

const promptsSchema = z
  .array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) }))
  .min(1)
  .max(4);

function setSuggestedPrompts(args: Args, { state, workspace }: MethodContext): Reply {
  if (typeof args.channel_id !== 'string') return { error: 'channel_not_found' };
  const prompts = promptsSchema.safeParse(args.prompts);
  if (!prompts.success) return { error: 'invalid_arguments' };
  state.prompts.push({ teamId: workspace.teamId, channel: args.channel_id, prompts: prompts.data });
  return {};
}

function setStatus(args: Args, { state, workspace }: MethodContext): Reply {
  const { channel_id: channel, thread_ts: threadTs, status } = args;
  if (typeof channel !== 'string') return { error: 'channel_not_found' };
  if (typeof threadTs !== 'string') return { error: 'invalid_thread_ts' };
  state.statuses.push({ teamId: workspace.teamId, channel, threadTs, status: String(status) });
  return {};
}

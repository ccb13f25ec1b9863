import type { FakeWorkspace } from './slack-state.ts';
import type { Delivery } from './transport.ts';

/** A message in a channel, a thread or a direct chat. */
export interface SaidMessage {
  readonly workspace: FakeWorkspace;
  readonly text: string;
  readonly user?: string;
  readonly channel?: string;
  readonly ts?: string;
  readonly threadTs?: string;
  readonly eventId?: string;
  /** Further fields of the event: `bot_id`, `subtype`, … */
  readonly more?: Readonly<Record<string, unknown>>;
}

let counter = 0;

function next(prefix: string): string {
  counter += 1;
  return `${prefix}${String(counter).padStart(6, '0')}`;
}

function newTs(): string {
  return next('1700000000.');
}

export function mentionOf(said: SaidMessage): Delivery {
  return event({ ...said, text: `<@${said.workspace.botUserId}> ${said.text}` }, { type: 'app_mention' });
}

export function directMessageOf(said: SaidMessage): Delivery {
  return event({ channel: 'D-EXAMPLE', ...said }, { type: 'message', channel_type: 'im' });
}

export function channelMessageOf(said: SaidMessage): Delivery {
  return event(said, { type: 'message', channel_type: 'channel' });
}

function event(said: SaidMessage, kind: Readonly<Record<string, unknown>>): Delivery {
  const { workspace, text, user = 'U-NURSE', channel = 'C-WARD', ts = newTs(), threadTs, eventId, more } = said;
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  const message = { ...kind, user, text, channel, ts, event_ts: ts, team: workspace.teamId, ...thread, ...more };
  return workspaceEventOf(workspace, message, eventId);
}

export interface ChangedMessage {
  readonly workspace: FakeWorkspace;
  readonly ts: string;
  readonly before: string;
  readonly channel?: string;
  readonly threadTs?: string;
}

/** A person edited a message; `editedTs` says when. */
export function editOf(changed: ChangedMessage & { readonly text: string; readonly editedTs: string }): Delivery {
  const { workspace, channel = 'C-WARD', text, before, editedTs } = changed;
  const message = writtenOf(changed);
  return workspaceEventOf(workspace, {
    type: 'message',
    subtype: 'message_changed',
    channel,
    channel_type: 'channel',
    ts: editedTs,
    message: { ...message, text, edited: { user: 'U-NURSE', ts: editedTs } },
    previous_message: { ...message, text: before },
  });
}

export function deletionOf(changed: ChangedMessage): Delivery {
  const { workspace, channel = 'C-WARD', before, ts } = changed;
  return workspaceEventOf(workspace, {
    type: 'message',
    subtype: 'message_deleted',
    channel,
    channel_type: 'channel',
    ts: newTs(),
    deleted_ts: ts,
    previous_message: { ...writtenOf(changed), text: before },
  });
}

/** What Slack sends when a message is deleted that has replies: it stays as a mark, under Slack's own name. */
export function tombstoneOf(changed: ChangedMessage): Delivery {
  const { workspace, channel = 'C-WARD', before, ts } = changed;
  const written = writtenOf({ ...changed, threadTs: ts });
  return workspaceEventOf(workspace, {
    type: 'message',
    subtype: 'message_changed',
    channel,
    channel_type: 'channel',
    ts: newTs(),
    message: { ...written, user: 'USLACKBOT', subtype: 'tombstone', text: 'This message was deleted.', hidden: true },
    previous_message: { ...written, text: before },
  });
}

function writtenOf({ ts, threadTs }: ChangedMessage) {
  return { type: 'message', user: 'U-NURSE', ts, ...(threadTs === undefined ? {} : { thread_ts: threadTs }) };
}

/** Any event of a workspace. */
export function workspaceEventOf(
  workspace: FakeWorkspace,
  happened: Readonly<Record<string, unknown>>,
  eventId = next('Ev'),
): Delivery {
  return {
    type: 'events_api',
    retry: 0,
    payload: {
      type: 'event_callback',
      team_id: workspace.teamId,
      enterprise_id: workspace.enterpriseId,
      event_id: eventId,
      event_time: 1_700_000_000,
      authorizations: [
        {
          enterprise_id: workspace.enterpriseId,
          team_id: workspace.teamId,
          user_id: workspace.botUserId,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      event: happened,
    },
  };
}

/** The same event, as it comes when the whole organisation installed the app: the authorization names no team. */
export function orgEventOf(delivery: Delivery): Delivery {
  const { authorizations, ...payload } = delivery.payload;
  const [authorization] = Array.isArray(authorizations) ? authorizations : [];
  return {
    ...delivery,
    payload: { ...payload, authorizations: [{ ...authorization, team_id: null, is_enterprise_install: true }] },
  };
}

export interface TypedCommand {
  readonly workspace: FakeWorkspace;
  readonly text: string;
  readonly responseUrl: string;
  readonly triggerId: string;
  readonly user?: string;
}

export function commandOf({ workspace, text, responseUrl, triggerId, user = 'U-NURSE' }: TypedCommand): Delivery {
  return {
    type: 'slash_commands',
    retry: 0,
    payload: {
      command: '/curbside',
      text,
      response_url: responseUrl,
      trigger_id: triggerId,
      user_id: user,
      channel_id: 'C-WARD',
      team_id: workspace.teamId,
      ...(workspace.enterpriseId === null ? {} : { enterprise_id: workspace.enterpriseId }),
      api_app_id: 'A-EXAMPLE',
    },
  };
}

export interface PressedButton {
  readonly workspace: FakeWorkspace;
  readonly actionId: string;
  readonly value: string;
  readonly triggerId: string;
  readonly responseUrl: string;
  readonly user?: string;
  readonly channel?: string;
  /** ts of the message that the button hangs on. */
  readonly messageTs: string;
  readonly threadTs?: string;
  readonly ephemeral?: boolean;
  /** Team of the bot that wrote the message, where it is not the presser's. Slack says nothing of a message that only its reader sees. */
  readonly messageTeam?: string;
  /** Of the block that the button stands in. */
  readonly blockId?: string;
}

export function pressOf(press: PressedButton): Delivery {
  const { workspace, actionId, value, triggerId, responseUrl, messageTs, threadTs } = press;
  const { user = 'U-NURSE', channel = 'C-WARD', ephemeral = false, blockId = 'b1' } = press;
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return {
    type: 'interactive',
    retry: 0,
    payload: {
      type: 'block_actions',
      ...interactionOf(workspace, user),
      trigger_id: triggerId,
      response_url: responseUrl,
      channel: { id: channel, name: 'ward' },
      container: { type: 'message', message_ts: messageTs, channel_id: channel, is_ephemeral: ephemeral, ...thread },
      ...(ephemeral ? {} : { message: { type: 'message', ts: messageTs, team: press.messageTeam, ...thread } }),
      actions: [{ type: 'button', action_id: actionId, block_id: blockId, value, action_ts: newTs() }],
    },
  };
}

/** A button or a select in a window or in the Home tab: no message, no response address. */
export function pressInViewOf(press: {
  readonly workspace: FakeWorkspace;
  readonly view: Readonly<Record<string, unknown>>;
  readonly actionId: string;
  readonly value: string;
  readonly triggerId: string;
  readonly picked?: boolean;
  readonly user?: string;
}): Delivery {
  const { workspace, view, actionId, value, triggerId, picked = false, user = 'U-NURSE' } = press;
  const chosen = picked ? { type: 'static_select', selected_option: { value } } : { type: 'button', value };
  return {
    type: 'interactive',
    retry: 0,
    payload: {
      type: 'block_actions',
      ...interactionOf(workspace, user),
      trigger_id: triggerId,
      container: { type: 'view', view_id: view.id },
      view,
      actions: [{ ...chosen, action_id: actionId, block_id: 'b1', action_ts: newTs() }],
    },
  };
}

export function openedTabOf(opened: {
  readonly workspace: FakeWorkspace;
  readonly tab: 'home' | 'messages';
  readonly user?: string;
}): Delivery {
  const { workspace, tab, user = 'U-NURSE' } = opened;
  const said = { workspace, text: '', user, channel: 'D-EXAMPLE' };
  return event({ ...said, more: { tab, text: undefined } }, { type: 'app_home_opened' });
}

/** Slack's Stop button, shown while an answer is made. */
export function stopButtonOf(stopped: {
  readonly workspace: FakeWorkspace;
  readonly channel: string;
  readonly threadTs: string;
  /** The streams that Slack ended by it. */
  readonly streams?: readonly string[];
}): Delivery {
  const { streams = [], ...place } = stopped;
  const more = { streaming_message_ts: streams, text: undefined };
  return event({ ...place, text: '', more }, { type: 'agent_session_stopped' });
}

/** A message shortcut, on a message that somebody wrote. */
export function shortcutOf(used: {
  readonly workspace: FakeWorkspace;
  readonly callbackId: string;
  readonly text: string;
  readonly ts: string;
  readonly threadTs?: string;
  readonly channel?: string;
  readonly triggerId: string;
  readonly responseUrl: string;
  readonly user?: string;
}): Delivery {
  const { workspace, callbackId, text, ts, threadTs, channel = 'C-WARD', triggerId, user = 'U-NURSE' } = used;
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return {
    type: 'interactive',
    retry: 0,
    payload: {
      type: 'message_action',
      callback_id: callbackId,
      ...interactionOf(workspace, user),
      trigger_id: triggerId,
      channel: { id: channel, name: 'ward' },
      response_url: used.responseUrl,
      message_ts: ts,
      message: { type: 'message', user: 'U-COLLEAGUE', ts, text, ...thread },
    },
  };
}

export interface SentForm {
  readonly workspace: FakeWorkspace;
  readonly view: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly user?: string;
}

export function formOf({ workspace, view, values, user = 'U-NURSE' }: SentForm): Delivery {
  return {
    type: 'interactive',
    retry: 0,
    payload: { type: 'view_submission', ...interactionOf(workspace, user), view: { ...view, state: { values } } },
  };
}

function interactionOf({ teamId, enterpriseId }: FakeWorkspace, user: string) {
  return {
    user: { id: user, team_id: teamId },
    team: { id: teamId, ...(enterpriseId === null ? {} : { enterprise_id: enterpriseId }) },
    enterprise: enterpriseId === null ? null : { id: enterpriseId, name: 'Example' },
    api_app_id: 'A-EXAMPLE',
  };
}

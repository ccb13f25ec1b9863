import { z } from 'zod';
import { installedTeamOf } from '../installed-team.ts';
import type { SlackAddress } from '../reply-address.ts';
import type { Workspace } from '../workspace.ts';

/** A button that a person pressed, or an option that they picked. */
export interface Press {
  readonly workspace: Workspace;
  /** The team whose Curbside made the button; see installed-team.ts. */
  readonly installedTeam: string | null;
  readonly user: string;
  readonly actionId: string;
  readonly value: string;
  /** Opens a window, within 3 seconds. */
  readonly triggerId: string;
  /** The message that the button hangs on; null when it stands in a window or in the Home tab. */
  readonly message: PressedMessage | null;
  /** The window or Home tab that the button stands in. */
  readonly view: { readonly id: string; readonly kind: 'modal' | 'home' } | null;
}

export interface PressedMessage {
  readonly channel: string;
  readonly ts: string;
  /** Root of the message's thread: the message itself when it has no other. */
  readonly threadTs: string;
  /** Only the presser sees it, and it cannot be answered in a thread. */
  readonly ephemeral: boolean;
  /** Root of the thread that it is shown in; null for the channel itself. */
  readonly shownIn: string | null;
  readonly responseUrl: string | null;
}

const schema = z.object({
  trigger_id: z.string(),
  response_url: z.string().optional(),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).optional(),
  container: z
    .object({
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .default({}),
  message: z.object({ ts: z.string().optional(), thread_ts: z.string().optional() }).optional(),
  view: z.object({ id: z.string(), type: z.enum(['modal', 'home']) }).optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

/** @returns null for an interaction that is no button of ours. */
export function readPress(body: unknown, workspace: Workspace): Press | null {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return null;
  const { data } = parsed;
  const [action] = data.actions;
  const value = action?.value ?? action?.selected_option?.value;
  if (action === undefined || value === undefined) return null;
  const common = {
    workspace,
    installedTeam: installedTeamOf(body),
    user: data.user.id,
    actionId: action.action_id,
    value,
    triggerId: data.trigger_id,
  };
  const view = data.view === undefined ? null : { id: data.view.id, kind: data.view.type };
  return { ...common, message: readMessage(data), view };
}

function readMessage({ channel, container, message, response_url }: z.infer<typeof schema>): PressedMessage | null {
  const ts = container.message_ts ?? message?.ts;
  if (channel === undefined || ts === undefined) return null;
  return {
    channel: channel.id,
    ts,
    threadTs: container.thread_ts ?? message?.thread_ts ?? ts,
    ephemeral: container.is_ephemeral ?? false,
    shownIn: container.thread_ts ?? message?.thread_ts ?? null,
    responseUrl: response_url ?? null,
  };
}

/** Where the answer to a question from this button goes: beside the message that it hangs on. */
export function addressBeside(message: PressedMessage, press: Pick<Press, 'workspace' | 'user'>): SlackAddress {
  const { channel, ephemeral, threadTs, shownIn, responseUrl } = message;
  const place = { ...press.workspace, channel, user: press.user };
  if (!ephemeral) return { ...place, threadTs, responseUrl: null };
  return { ...place, threadTs: null, responseUrl, aside: { threadTs: shownIn, quiet: null } };
}

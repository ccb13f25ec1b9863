import { z } from 'zod';
import { deletedRevision } from '../../../src/domain/event-key.ts';
import type { Workspace } from '../workspace.ts';

/** A person edited or deleted a message of theirs. */
export interface MessageChange {
  readonly workspace: Workspace;
  readonly channel: string;
  /** Of the message, which keeps it. */
  readonly ts: string;
  readonly threadTs: string | null;
  readonly user: string;
  readonly direct: boolean;
  /** As Slack sends it, with its marks; null when the message was deleted. */
  readonly text: string | null;
  /** What it said before, as Slack sends it. */
  readonly before: string;
  /** When it was edited; sorts after every earlier edit. */
  readonly revision: string;
}

const said = z.object({
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  edited: z.object({ ts: z.string() }).optional(),
});
const edit = z.object({
  event: z.object({
    subtype: z.literal('message_changed'),
    channel: z.string(),
    channel_type: z.string().optional(),
    message: said,
    previous_message: said.partial(),
  }),
});
const deletion = z.object({
  event: z.object({
    subtype: z.literal('message_deleted'),
    channel: z.string(),
    channel_type: z.string().optional(),
    previous_message: said,
  }),
});

/** @returns null for everything else, and for changes that Slack makes itself, such as a preview of a link. */
export function readMessageChange(body: unknown, workspace: Workspace): MessageChange | null {
  const deleted = deletion.safeParse(body);
  if (deleted.success) {
    const { channel, channel_type, previous_message: message } = deleted.data.event;
    return changeOf(message, {
      workspace,
      channel,
      direct: channel_type === 'im',
      text: null,
      before: message.text,
      revision: deletedRevision,
    });
  }
  const edited = edit.safeParse(body);
  if (!edited.success) return null;
  const { channel, channel_type, message, previous_message: before } = edited.data.event;
  const place = { workspace, channel, direct: channel_type === 'im', before: before.text ?? '' };
  // A root with replies leaves this mark behind when it is deleted.
  if (message.subtype === 'tombstone') {
    const author = before.user === undefined ? message : { ...message, user: before.user };
    return changeOf(author, { ...place, text: null, revision: deletedRevision });
  }
  if (message.edited === undefined || message.text === before.text) return null;
  return changeOf(message, { ...place, text: message.text, revision: message.edited.ts });
}

function changeOf(
  { user, bot_id, ts, thread_ts }: z.infer<typeof said>,
  rest: Pick<MessageChange, 'workspace' | 'channel' | 'direct' | 'text' | 'before' | 'revision'>,
): MessageChange | null {
  if (user === undefined || bot_id !== undefined) return null;
  // A message that opened a thread names itself as its thread once somebody replied.
  return { ...rest, ts, threadTs: thread_ts === ts ? null : (thread_ts ?? null), user };
}

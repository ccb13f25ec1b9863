import { z } from 'zod';
import type { Workspace } from '../workspace.ts';

/** What a person wrote, in a channel or to Curbside directly. */
export interface PersonMessage {
  readonly eventId: string;
  readonly workspace: Workspace;
  readonly user: string;
  /** As Slack sends it, with its marks. */
  readonly text: string;
  readonly channel: string;
  readonly ts: string;
  /** Root of the thread that it was written in, or null when it stands alone. */
  readonly threadTs: string | null;
  readonly direct: boolean;
}

const schema = z.object({
  event_id: z.string(),
  event: z.object({
    user: z.string(),
    text: z.string().default(''),
    channel: z.string(),
    channel_type: z.string().optional(),
    ts: z.string(),
    thread_ts: z.string().optional(),
    bot_id: z.string().optional(),
    subtype: z.string().optional(),
  }),
});

// Edits, deletions, joins and the like are subtypes too; these two are people's own words.
const peoplesSubtypes = ['file_share', 'thread_broadcast'];

/** @returns null for everything that no person wrote just now: bots, Curbside itself, edits, deletions, joins. */
export function readPersonMessage(body: unknown, workspace: Workspace, botUserId: string): PersonMessage | null {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return null;
  const { event, event_id: eventId } = parsed.data;
  if (event.bot_id !== undefined || event.user === botUserId) return null;
  if (event.subtype !== undefined && !peoplesSubtypes.includes(event.subtype)) return null;
  return {
    eventId,
    workspace,
    user: event.user,
    text: event.text,
    channel: event.channel,
    ts: event.ts,
    threadTs: event.thread_ts ?? null,
    direct: event.channel_type === 'im',
  };
}

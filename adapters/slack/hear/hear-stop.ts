import { z } from 'zod';
import type { Conversation } from '../../../src/domain/conversation.ts';
import type { Workspace } from '../workspace.ts';
import { conversationIn } from './conversation-in.ts';
import type { PersonMessage } from './person-message.ts';
import type { SlackDesk } from './slack-desk.ts';

export const stoppedHere = 'I have stopped, and leave this thread alone until somebody mentions me again.';
export const stoppedInChat = 'I have stopped. Ask again whenever you like.';

/** A person wrote that no more answers are wanted: in this thread, or in all of a direct chat. */
export async function hearStop(desk: SlackDesk, message: PersonMessage, conversation: Conversation): Promise<void> {
  const { workspace, channel, user, ts, threadTs, direct } = message;
  if (direct && threadTs === null) await desk.stops.stopWaiting(conversation);
  else await desk.stops.stop(conversation);
  // The conversation may have begun in another thread.
  const stopped = direct ? threadTs : (threadTs ?? ts);
  desk.afterwards.begin(() => desk.sign.stop(workspace, channel, stopped));
  desk.whisper({ workspace, channel, threadTs, user }, direct ? stoppedInChat : stoppedHere);
}

const pressedSchema = z.object({
  event: z.object({
    channel: z.string(),
    thread_ts: z.string(),
    user: z.string(),
    streaming_message_ts: z.array(z.string()).default([]),
  }),
});

/** Slack's own Stop button, shown while a session is processing. Neither that nor the status ends by itself. */
export async function hearStopButton(desk: SlackDesk, body: unknown, workspace: Workspace): Promise<void> {
  const parsed = pressedSchema.safeParse(body);
  if (!parsed.success) return;
  const { channel, thread_ts: threadTs, user, streaming_message_ts: streams } = parsed.data.event;
  await desk.stops.stop(await conversationIn(desk, { workspace, channel, ts: threadTs, threadTs }));
  desk.afterwards.begin(() => desk.sign.stop(workspace, channel, threadTs));
  if (streams.length > 0) desk.afterwards.begin(() => desk.sayStopped(workspace, channel, streams));
  else desk.whisper({ workspace, channel, threadTs, user }, channel.startsWith('D') ? stoppedInChat : stoppedHere);
}

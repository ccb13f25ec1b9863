import type { types } from '@slack/bolt';
import { z } from 'zod';
import { drawAskAboutView, viewIds } from '../render/draw-views.ts';
import { isPrivate } from '../reply-address.ts';
import type { Workspace } from '../workspace.ts';
import { conversationIn } from './conversation-in.ts';
import { readMessageText } from './message-text.ts';
import { receiveQuestion } from './receive-question.ts';
import { settingsHere } from './settings-here.ts';
import type { SlackDesk } from './slack-desk.ts';

/** "Ask Curbside about this", in the menu of a message. */
export const shortcutId = 'ask_about_message';

const shortcutSchema = z.object({
  trigger_id: z.string(),
  response_url: z.string(),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), text: z.string().default(''), thread_ts: z.string().optional() }),
});

/** Which message a form asks about. Slack keeps it while the form is open. */
const placeSchema = z.object({ channel: z.string(), ts: z.string(), threadTs: z.string().nullable() });

export interface ShortcutForm {
  readonly view: types.ModalView;
  readonly triggerId: string;
  /** Where the person is told that no window opens. */
  readonly responseUrl: string;
}

/** The message as a question to be edited first: a message is rarely one. Null for what is no message shortcut. */
export function drawShortcutForm(body: unknown, botUserId: string): ShortcutForm | null {
  const parsed = shortcutSchema.safeParse(body);
  if (!parsed.success) return null;
  const { trigger_id: triggerId, response_url: responseUrl, channel, message } = parsed.data;
  const place = { channel: channel.id, ts: message.ts, threadTs: message.thread_ts ?? null };
  const view = drawAskAboutView(JSON.stringify(place), readMessageText(message.text, botUserId));
  return { view, triggerId, responseUrl };
}

const sentSchema = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});
const questionSchema = z.object({ value: z.string() });

/** The question about a message, answered in its thread or to the asker alone, as the place wants. Sent twice, it is asked once. */
export async function hearAskedAbout(desk: SlackDesk, body: unknown, workspace: Workspace): Promise<null> {
  const { user, view } = sentSchema.parse(body);
  const { channel, ts, threadTs } = placeSchema.parse(JSON.parse(view.private_metadata));
  const { value } = questionSchema.parse(view.state.values[viewIds.questionField]?.[viewIds.questionField]);
  const thread = threadTs ?? ts;
  const address = { ...workspace, channel, user: user.id, threadTs: thread, responseUrl: null };
  await receiveQuestion(desk, await settingsHere(desk, workspace, channel, user.id), {
    eventId: `form:${view.id}`,
    raw: value,
    conversation: await conversationIn(desk, { workspace, channel, ts, threadTs }),
    where: isPrivate(address) ? 'private' : 'shared',
    called: true,
    openThread: threadTs,
    address,
  });
  return null;
}

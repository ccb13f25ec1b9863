import { asksToStop } from '../../../src/domain/asks-to-stop.ts';
import type { Conversation } from '../../../src/domain/conversation.ts';
import { looksLikeQuestion } from '../../../src/domain/looks-like-question.ts';
import type { PlaceSettings } from '../../../src/domain/place-settings.ts';
import { tenantOf } from '../workspace.ts';
import { hearStop } from './hear-stop.ts';
import { messageEventId } from './message-event-id.ts';
import { mentions, mentionsSomeoneElse, readMessageText } from './message-text.ts';
import type { PersonMessage } from './person-message.ts';
import { receiveQuestion } from './receive-question.ts';
import { settingsHere } from './settings-here.ts';
import type { SlackDesk } from './slack-desk.ts';

/** A mention in a channel: a question, also when it is empty (then the answer says how to ask). */
export async function hearMention(desk: SlackDesk, message: PersonMessage, botUserId: string): Promise<void> {
  const conversation = conversationOf(message);
  if (asksToStop(readMessageText(message.text, botUserId))) return hearStop(desk, message, conversation);
  const outcome = await receive(desk, message, botUserId, { settings: await settingsOf(desk, message), called: true });
  // Whoever calls by name wants it back in the thread. Slack tells of a mention again when it is edited: that calls nobody.
  if (outcome === 'recorded' && message.threadTs !== null) await desk.stops.resume(conversation);
}

/** A message that does not call Curbside by name: all of a direct chat, and in a thread that Curbside answered what goes on asking. */
export async function hearMessage(desk: SlackDesk, message: PersonMessage, botUserId: string): Promise<void> {
  const text = readMessageText(message.text, botUserId);
  if (message.direct) {
    if (asksToStop(text)) return hearStop(desk, message, conversationOf(message));
    await receive(desk, message, botUserId, { settings: await settingsOf(desk, message), called: true });
    return;
  }
  // Slack sends a mention a second time as a mention event.
  if (message.threadTs === null || mentions(message.text, botUserId)) return;
  if (mentionsSomeoneElse(message.text, botUserId)) return;
  const stop = asksToStop(text);
  if (!stop && !looksLikeQuestion(text)) return;
  const settings = await settingsOf(desk, message);
  const conversation = conversationOf(message);
  if (!(await isOurThread(desk, conversation, settings))) return;
  if (stop) await hearStop(desk, message, conversation);
  else await receive(desk, message, botUserId, { settings, called: false });
}

/** Answered not long ago, and nobody said stop. */
async function isOurThread(
  desk: SlackDesk,
  conversation: Conversation,
  { quietAfterMinutes }: PlaceSettings,
): Promise<boolean> {
  const [last] = await desk.memory.recall(conversation, 1);
  if (last === undefined || (await desk.stops.isStopped(conversation))) return false;
  return desk.clock.now().getTime() - Date.parse(last.at) <= quietAfterMinutes * 60_000;
}

function settingsOf(desk: SlackDesk, { workspace, channel, user }: PersonMessage): Promise<PlaceSettings> {
  return settingsHere(desk, workspace, channel, user);
}

async function receive(
  desk: SlackDesk,
  message: PersonMessage,
  botUserId: string,
  { settings, called }: { readonly settings: PlaceSettings; readonly called: boolean },
): ReturnType<typeof receiveQuestion> {
  const { workspace, channel, user } = message;
  const conversation = conversationOf(message);
  return receiveQuestion(desk, settings, {
    eventId: messageEventId(message),
    raw: readMessageText(message.text, botUserId),
    conversation,
    where: message.direct ? 'private' : 'shared',
    called,
    openThread: message.threadTs,
    address: { ...workspace, channel, user, threadTs: conversation.thread, responseUrl: null },
  });
}

function conversationOf({ workspace, channel, threadTs, ts }: PersonMessage): Conversation {
  return { platform: 'slack', tenant: tenantOf(workspace), place: channel, thread: threadTs ?? ts };
}

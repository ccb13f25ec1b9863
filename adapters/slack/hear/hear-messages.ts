import { asksToStop } from '../../../src/domain/asks-to-stop.ts';
import type { Conversation } from '../../../src/domain/conversation.ts';
import { looksLikeQuestion } from '../../../src/domain/looks-like-question.ts';
import type { PlaceSettings } from '../../../src/domain/place-settings.ts';
import { conversationIn } from './conversation-in.ts';
import { hearStop } from './hear-stop.ts';
import { messageEventId } from './message-event-id.ts';
import { mentions, mentionsSomeoneElse, readMessageText } from './message-text.ts';
import type { PersonMessage } from './person-message.ts';
import { receiveQuestion } from './receive-question.ts';
import { settingsHere } from './settings-here.ts';
import type { SlackDesk } from './slack-desk.ts';

/** A mention in a channel: a question, also when it is empty (then the answer says how to ask). */
export async function hearMention(desk: SlackDesk, message: PersonMessage, botUserId: string): Promise<void> {
  const conversation = await conversationIn(desk, message);
  if (asksToStop(readMessageText(message.text, botUserId))) return hearStop(desk, message, conversation);
  const outcome = await receive(desk, message, botUserId, {
    conversation,
    settings: await settingsOf(desk, message),
    called: true,
  });
  // Whoever calls by name wants it back in the thread. Slack tells of a mention again when it is edited: that calls nobody.
  if (outcome === 'recorded' && message.threadTs !== null) await desk.stops.resume(conversation);
}

/** A message that does not call Curbside by name: all of a direct chat, and in a thread of Curbside's what goes on asking. */
export async function hearMessage(desk: SlackDesk, message: PersonMessage, botUserId: string): Promise<void> {
  const text = readMessageText(message.text, botUserId);
  const stop = asksToStop(text);
  if (!message.direct) {
    // Slack sends a mention a second time as a mention event.
    if (message.threadTs === null || mentions(message.text, botUserId)) return;
    if (mentionsSomeoneElse(message.text, botUserId)) return;
    if (!stop && !looksLikeQuestion(text)) return;
  }
  const conversation = await conversationIn(desk, message);
  const settings = await settingsOf(desk, message);
  if (!message.direct && !(await isOurThread(desk, conversation, settings))) return;
  if (stop) await hearStop(desk, message, conversation);
  else await receive(desk, message, botUserId, { conversation, settings, called: message.direct });
}

/** Called or answered not long ago, and nobody said stop. What it was called for may still be in the making, or have left no turn. */
async function isOurThread(
  desk: SlackDesk,
  conversation: Conversation,
  { quietAfterMinutes }: PlaceSettings,
): Promise<boolean> {
  if (await desk.stops.isStopped(conversation)) return false;
  const quietSince = desk.clock.now().getTime() - quietAfterMinutes * 60_000;
  const [last] = await desk.memory.recall(conversation, 1);
  if (last !== undefined && Date.parse(last.at) >= quietSince) return true;
  const called = await desk.calls.lastCall(conversation);
  return called !== null && called.getTime() >= quietSince;
}

function settingsOf(desk: SlackDesk, { workspace, channel, user }: PersonMessage): Promise<PlaceSettings> {
  return settingsHere(desk, workspace, channel, user);
}

interface Heard {
  readonly conversation: Conversation;
  readonly settings: PlaceSettings;
  readonly called: boolean;
}

async function receive(
  desk: SlackDesk,
  message: PersonMessage,
  botUserId: string,
  { conversation, settings, called }: Heard,
): ReturnType<typeof receiveQuestion> {
  const { workspace, channel, user, threadTs, ts } = message;
  return receiveQuestion(desk, settings, {
    eventId: messageEventId(message),
    raw: readMessageText(message.text, botUserId),
    conversation,
    where: message.direct ? 'private' : 'shared',
    called,
    ...(message.direct && threadTs === null ? { carriesOn: true as const } : {}),
    openThread: threadTs,
    address: { ...workspace, channel, user, threadTs: threadTs ?? ts, responseUrl: null },
  });
}

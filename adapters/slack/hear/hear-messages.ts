import type { Conversation } from '../../../src/domain/conversation.ts';
import { toReplyAddress } from '../reply-address.ts';
import { tenantOf } from '../workspace.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { messageEventId } from './message-event-id.ts';
import { mentions, mentionsSomeoneElse, readMessageText } from './message-text.ts';
import type { PersonMessage } from './person-message.ts';
import type { SlackDesk } from './slack-desk.ts';

/** How long a thread may be quiet before Curbside waits to be called by name again. */
const quietMs = 24 * 60 * 60 * 1000;

/** A mention in a channel: a question, also when it is empty (then the answer says how to ask). */
export async function hearMention(desk: SlackDesk, message: PersonMessage, botUserId: string): Promise<void> {
  await record(desk, message, botUserId);
}

/** A message that does not call Curbside by name: all of a direct chat, and in a thread that Curbside answered what goes on asking. */
export async function hearMessage(desk: SlackDesk, message: PersonMessage, botUserId: string): Promise<void> {
  if (message.direct) {
    await record(desk, message, botUserId);
    return;
  }
  // Slack sends a mention a second time as a mention event.
  if (message.threadTs === null || mentions(message.text, botUserId)) return;
  if (mentionsSomeoneElse(message.text, botUserId)) return;
  if (!looksLikeQuestion(readMessageText(message.text, botUserId))) return;
  if (await isOurThread(desk, conversationOf(message))) await record(desk, message, botUserId);
}

async function isOurThread(desk: SlackDesk, conversation: Conversation): Promise<boolean> {
  const [last] = await desk.memory.recall(conversation, 1);
  return last !== undefined && desk.clock.now().getTime() - Date.parse(last.at) <= quietMs;
}

async function record(desk: SlackDesk, message: PersonMessage, botUserId: string): Promise<void> {
  const { workspace, channel, user } = message;
  const conversation = conversationOf(message);
  const outcome = await desk.intake.accept({
    eventId: messageEventId(message),
    raw: readMessageText(message.text, botUserId),
    conversation,
    asker: user,
    audience: desk.audience,
    address: toReplyAddress({ ...workspace, channel, user, threadTs: conversation.thread, responseUrl: null }),
  });
  desk.log.info({ event: message.eventId, tenant: conversation.tenant, outcome }, 'slack-question');
}

function conversationOf({ workspace, channel, threadTs, ts }: PersonMessage): Conversation {
  return { platform: 'slack', tenant: tenantOf(workspace), place: channel, thread: threadTs ?? ts };
}

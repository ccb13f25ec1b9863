import type { Conversation } from '../../../src/domain/conversation.ts';
import { decideReply } from '../../../src/domain/decide-reply.ts';
import { eventKey } from '../../../src/domain/event-key.ts';
import type { Corrections } from '../../../src/ports/corrections.ts';
import { toReplyAddress } from '../reply-address.ts';
import { conversationIn } from './conversation-in.ts';
import type { MessageChange } from './message-change.ts';
import { messageEventId } from './message-event-id.ts';
import { mentions, mentionsSomeoneElse, readMessageText } from './message-text.ts';
import { addressFor } from './receive-question.ts';
import { settingsHere } from './settings-here.ts';
import type { SlackDesk } from './slack-desk.ts';

/**
 * A question that was taken is answered again in the words it has now, or its answer is withdrawn. Of other messages nothing is known,
 * and nothing is kept.
 */
export async function hearMessageChange(
  desk: SlackDesk,
  corrections: Corrections,
  change: MessageChange,
  botUserId: string,
): Promise<void> {
  const { workspace, channel, user, revision, text } = change;
  const settings = await settingsHere(desk, workspace, channel, user);
  const where = change.direct ? 'private' : 'shared';
  const reply = decideReply(settings, { asker: user, where, called: true }, desk.clock.now());
  if (reply.kind === 'leave') return;
  const { conversation, eventId, address } = wordingOf(change, await conversationIn(desk, change));
  const question = {
    eventId,
    conversation,
    asker: user,
    audience: settings.audience,
    sources: settings.sources,
    address: toReplyAddress(addressFor(reply, { address, where, openThread: change.threadTs })),
    ...(reply.kind === 'refuse' ? { declined: 'not-allowed-to-ask' as const } : {}),
  };
  const outcome =
    text === null
      ? await corrections.deleted(question)
      : await corrections.edited({
          ...question,
          raw: readMessageText(text, botUserId),
          revision,
          ...(change.direct && change.threadTs === null ? { carriesOn: true as const } : {}),
          ...(calls(change, botUserId) ? {} : overheardNow(text, botUserId)),
        });
  if (outcome !== 'unknown') desk.log.info({ tenant: conversation.tenant, outcome }, 'slack-question-changed');
}

/** Whether it called Curbside in its former wording or does so now. */
function calls({ direct, text, before }: MessageChange, botUserId: string): boolean {
  return direct || mentions(before, botUserId) || mentions(text ?? '', botUserId);
}

/** Of talk between people nothing is read, and no answer to what it said before may stay. A later edit can make a question of it again. */
function overheardNow(text: string, botUserId: string) {
  const withdrawn = mentionsSomeoneElse(text, botUserId) ? { declined: 'withdrawn' as const } : {};
  return { overheard: true as const, ...withdrawn };
}

function wordingOf(change: MessageChange, conversation: Conversation) {
  const { workspace, channel, user, revision } = change;
  const thread = change.threadTs ?? change.ts;
  const eventId = messageEventId(change);
  const edits = { question: eventKey(conversation, eventId), revision, root: thread };
  return {
    conversation,
    eventId,
    address: { ...workspace, channel, user, threadTs: thread, responseUrl: null, edits },
  };
}

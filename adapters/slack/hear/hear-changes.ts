import { eventKey } from '../../../src/domain/event-key.ts';
import type { Corrections } from '../../../src/ports/corrections.ts';
import { toReplyAddress } from '../reply-address.ts';
import { tenantOf } from '../workspace.ts';
import type { MessageChange } from './message-change.ts';
import { messageEventId } from './message-event-id.ts';
import { readMessageText } from './message-text.ts';
import type { SlackDesk } from './slack-desk.ts';

/**
 * A question that was taken is answered again in the words it has now, or its answer is withdrawn. Of other messages nothing is known,
 * and nothing is kept.
 */
export async function hearMessageChange(
  desk: Pick<SlackDesk, 'audience' | 'log'>,
  corrections: Corrections,
  change: MessageChange,
  botUserId: string,
): Promise<void> {
  const { workspace, channel, ts, user, revision, text } = change;
  const thread = change.threadTs ?? ts;
  const conversation = { platform: 'slack', tenant: tenantOf(workspace), place: channel, thread } as const;
  const eventId = messageEventId(change);
  const edits = { question: eventKey(conversation, eventId), revision };
  const address = toReplyAddress({ ...workspace, channel, user, threadTs: thread, responseUrl: null, edits });
  const question = { eventId, conversation, asker: user, audience: desk.audience, address };
  const outcome =
    text === null
      ? await corrections.deleted(question)
      : await corrections.edited({ ...question, raw: readMessageText(text, botUserId), revision });
  if (outcome !== 'unknown') desk.log.info({ tenant: conversation.tenant, outcome }, 'slack-question-changed');
}

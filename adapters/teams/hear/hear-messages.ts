import { createHash } from 'node:crypto';
import { conversationKey } from '../../../src/domain/conversation.ts';
import { eventKey } from '../../../src/domain/event-key.ts';
import { toReplyAddress } from '../reply-address.ts';
import { hearCommand, readCommand } from './hear-command.ts';
import type { TeamsActivity } from './read-activity.ts';
import type { TeamsDesk } from './teams-desk.ts';

type Of<Kind extends TeamsActivity['kind']> = Extract<TeamsActivity, { kind: Kind }>;
type Message = Of<'message'> | Of<'edited'> | Of<'deleted'>;

export async function hearMessage(message: Of<'message'>, desk: TeamsDesk): Promise<void> {
  // Where a tenant lets bots read whole channels, what does not call Curbside is talk between colleagues.
  if (!message.called) return;
  const command = readCommand(message.text);
  if (command === null) await ask(message, eventIdOf(message), undefined, desk);
  else if (desk.isFirst(eventKey(eventOf(message)))) await hearCommand(command, message, desk);
}

/** An edited question is answered again, in the messages in which it was answered before. */
export async function hearEdit(message: Of<'edited'>, desk: TeamsDesk): Promise<void> {
  if (!message.called) return;
  await desk.intake.withdraw(eventOf(message));
  // The same for every delivery of one edit; words that come back after another edit are one more.
  const edit = createHash('sha256')
    .update(JSON.stringify([message.edit, message.text]))
    .digest('hex')
    .slice(0, 24);
  await ask(message, `${eventIdOf(message)}:edited:${edit}`, eventKey(eventOf(message)), desk);
}

/** A question that was taken back takes its answer with it. */
export async function hearDeletion(message: Of<'deleted'>, desk: TeamsDesk): Promise<void> {
  await desk.intake.withdraw(eventOf(message));
  await desk.takeAway(message.address, eventKey(eventOf(message)));
}

async function ask(
  message: Of<'message'> | Of<'edited'>,
  eventId: string,
  fills: string | undefined,
  { intake, audience, log }: TeamsDesk,
): Promise<void> {
  const { conversation, asker, address, text: raw } = message;
  const reply = toReplyAddress(fills === undefined ? address : { ...address, fills });
  const outcome = await intake.accept({ eventId, raw, conversation, asker, audience, address: reply });
  log.info({ conversation: conversationKey(conversation), outcome }, 'teams-question');
}

// Ids of messages are instants, and two chats of one tenant may have the same.
function eventIdOf({ id, conversation }: Message): string {
  return `${conversation.place}/${id}`;
}

function eventOf(message: Message) {
  const { tenant } = message.conversation;
  return { platform: 'teams', tenant, eventId: eventIdOf(message) } as const;
}

import { createHash } from 'node:crypto';
import { eventKey } from '../../../src/domain/event-key.ts';
import { looksLikeQuestion } from '../../../src/domain/looks-like-question.ts';
import { sourceKinds } from '../../../src/domain/source.ts';
import { toReplyAddress } from '../reply-address.ts';
import { hearCommand, readCommand } from './hear-command.ts';
import type { Heard, TeamsActivity } from './read-activity.ts';
import { prepareQuestion, receiveQuestion, settingsHere } from './receive-question.ts';
import type { TeamsDesk } from './teams-desk.ts';

type Of<Kind extends TeamsActivity['kind']> = Extract<TeamsActivity, { kind: Kind }>;

export async function hearMessage(message: Of<'message'>, desk: TeamsDesk): Promise<void> {
  const eventId = eventIdOf(message);
  const command = message.called ? readCommand(message.text) : null;
  if (command !== null) {
    if (desk.isFirst(eventKey(message.conversation, eventId))) await hearCommand(command, message, desk);
    return;
  }
  if (message.called || (await goesOn(message, desk))) {
    await receiveQuestion({ ...message, eventId, raw: message.text }, desk);
  }
}

/** An edited question is answered again, in the messages in which it was answered before. */
export async function hearEdit(message: Of<'edited'>, desk: TeamsDesk): Promise<void> {
  const { called, text, conversation, editedAt } = message;
  if (!called) return;
  const eventId = eventIdOf(message);
  const prepared = await prepareQuestion({ ...message, eventId, raw: text }, desk);
  if (prepared === null) return;
  const address = { ...prepared.address, fills: eventKey(conversation, eventId) };
  const outcome = await desk.corrections.edited({ ...prepared, address, revision: revisionOf(editedAt, text) });
  // The message called nobody until now.
  if (outcome === 'unknown') await desk.intake.accept(prepared);
  desk.log.info({ tenant: conversation.tenant, outcome }, 'teams-question-edited');
}

/** A question that was taken back takes its answer with it. */
export async function hearDeletion(message: Of<'deleted'>, desk: TeamsDesk): Promise<void> {
  const { conversation, asker, address } = message;
  const eventId = eventIdOf(message);
  const outcome = await desk.corrections.deleted({
    eventId,
    conversation,
    asker,
    audience: desk.defaults.audience,
    sources: sourceKinds,
    address: toReplyAddress({ ...address, fills: eventKey(conversation, eventId) }),
  });
  desk.log.info({ tenant: conversation.tenant, outcome }, 'teams-question-deleted');
}

/** A reply without a mention in a thread that Curbside answered; Teams delivers it only where a tenant lets bots read whole channels. */
async function goesOn(message: Of<'message'>, desk: TeamsDesk): Promise<boolean> {
  if (message.mentionsOthers || message.address.conversationType !== 'channel') return false;
  if (!looksLikeQuestion(message.text)) return false;
  const [last] = await desk.memory.recall(message.conversation, 1);
  if (last === undefined) return false;
  const { quietAfterMinutes } = await settingsHere(message, desk);
  return desk.clock.now().getTime() - Date.parse(last.at) <= quietAfterMinutes * 60_000;
}

// Ids of messages are instants, and two chats of one tenant may have the same.
function eventIdOf({ id, conversation }: Heard): string {
  return `${conversation.place}/${id}`;
}

/** Later edits sort after earlier ones, and every delivery of one edit is the same. */
function revisionOf(editedAt: string, text: string): string {
  return `${editedAt}-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
}

import { conversationKey } from '../../../src/domain/conversation.ts';
import { type Approach, decideReply } from '../../../src/domain/decide-reply.ts';
import { type PlaceSettings, settingsFor } from '../../../src/domain/place-settings.ts';
import type { IncomingQuestion } from '../../../src/ports/intake.ts';
import { toReplyAddress } from '../reply-address.ts';
import type { Heard } from './read-activity.ts';
import type { TeamsDesk } from './teams-desk.ts';

/** A question as it came, on whatever way. */
export interface TeamsQuestion extends Heard, Pick<Approach, 'called'> {
  readonly eventId: string;
  readonly raw: string;
}

/** What a question is recorded as: with the settings of its place, and for whose eyes. Null when they want no answer at all. */
export async function prepareQuestion(question: TeamsQuestion, desk: TeamsDesk): Promise<IncomingQuestion | null> {
  const { eventId, raw, conversation, asker, called, address } = question;
  const settings = await settingsHere(question, desk);
  const where = address.conversationType === 'personal' ? 'private' : 'shared';
  const reply = decideReply(settings, { asker, where, called }, desk.clock.now());
  if (reply.kind === 'leave') return null;
  const apart = where === 'shared' && (reply.kind === 'refuse' || reply.to === 'asker');
  return {
    eventId,
    raw,
    conversation,
    asker,
    audience: settings.audience,
    sources: settings.sources,
    address: toReplyAddress(apart ? { ...address, apart } : address),
    ...(reply.kind === 'refuse' ? { declined: 'not-allowed-to-ask' as const } : {}),
  };
}

/** Records a question for whom the settings let see its answer. `left` when they want no answer at all. */
export async function receiveQuestion(
  question: TeamsQuestion,
  desk: TeamsDesk,
): Promise<'recorded' | 'duplicate' | 'left'> {
  const prepared = await prepareQuestion(question, desk);
  const outcome = prepared === null ? 'left' : await desk.intake.accept(prepared);
  desk.log.info({ conversation: conversationKey(question.conversation), outcome }, 'teams-question');
  return outcome;
}

export async function settingsHere({ conversation, asker }: Heard, desk: TeamsDesk): Promise<PlaceSettings> {
  return settingsFor(desk.defaults, await desk.choices.choicesFor(conversation, asker));
}

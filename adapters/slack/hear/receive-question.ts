import type { Conversation } from '../../../src/domain/conversation.ts';
import { type Approach, decideReply, type Reply } from '../../../src/domain/decide-reply.ts';
import type { PlaceSettings } from '../../../src/domain/place-settings.ts';
import { spellQuietHours } from '../../../src/domain/quiet-hours.ts';
import { type SlackAddress, toReplyAddress } from '../reply-address.ts';
import type { SlackDesk } from './slack-desk.ts';

/** A question as it came, on whatever way. */
export interface SlackQuestion extends Omit<Approach, 'asker'> {
  readonly eventId: string;
  readonly raw: string;
  readonly conversation: Conversation;
  /** Where the answer goes when the settings of the place have no other wish. */
  readonly address: SlackAddress;
  /** Thread that was open when it was asked: what the asker alone sees is shown there, for a thread that nobody opened shows nothing. */
  readonly openThread: string | null;
  /** Set outside any thread of a direct chat: what was asked there just before counts as its thread. */
  readonly carriesOn?: true;
  /** Set for a button: others may see it too, and it can be pressed again. */
  readonly pressed?: true;
}

/** Records a question for whom the settings let see its answer. `left` when they want no answer at all. */
export async function receiveQuestion(
  desk: SlackDesk,
  settings: PlaceSettings,
  question: SlackQuestion,
): Promise<'recorded' | 'duplicate' | 'left'> {
  const { raw, conversation, address, where, called, pressed, carriesOn } = question;
  const asker = address.user;
  const reply = decideReply(settings, { asker, where, called }, desk.clock.now());
  if (reply.kind === 'leave') return 'left';
  const eyes = eyesFor(reply, where);
  // Where each sees an answer alone, what another asked is of no use.
  const eventId = pressed && eyes === 'asker' ? `${question.eventId}:${asker}` : question.eventId;
  const outcome = await desk.intake.accept({
    eventId,
    raw,
    conversation,
    asker,
    audience: settings.audience,
    sources: settings.sources,
    address: toReplyAddress(addressFor(reply, question)),
    ...(carriesOn ? { carriesOn } : {}),
    ...(called ? {} : { overheard: true as const }),
    ...(pressed ? { repeatable: true as const } : {}),
    ...(reply.kind === 'refuse' ? { declined: 'not-allowed-to-ask' as const } : {}),
  });
  desk.log.info({ event: eventId, tenant: conversation.tenant, reply: reply.kind, outcome }, 'slack-question');
  return outcome;
}

/** Where the answer goes, for the eyes that the settings want. */
export function addressFor(
  reply: Exclude<Reply, { kind: 'leave' }>,
  { address, where, openThread }: Pick<SlackQuestion, 'address' | 'where' | 'openThread'>,
): SlackAddress {
  if (where === 'private' || eyesFor(reply, where) === 'everyone') return address;
  const quiet = reply.kind === 'answer' && reply.quiet !== null ? spellQuietHours(reply.quiet) : null;
  return { ...address, threadTs: null, aside: { threadTs: openThread, quiet } };
}

function eyesFor(reply: Exclude<Reply, { kind: 'leave' }>, where: SlackQuestion['where']): 'everyone' | 'asker' {
  return where === 'shared' && reply.kind === 'answer' ? reply.to : 'asker';
}

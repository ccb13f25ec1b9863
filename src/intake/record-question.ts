import type { DeclineReason } from '../domain/answer.ts';
import { conversationKey } from '../domain/conversation.ts';
import { eventKey } from '../domain/event-key.ts';
import type { AnswerSharing } from '../ports/answer-sharing.ts';
import type { Clock } from '../ports/clock.ts';
import type { Inbox, ScreenedText } from '../ports/inbox.ts';
import type { IncomingQuestion, Intake } from '../ports/intake.ts';
import type { Log } from '../ports/log.ts';
import type { NameFinder } from '../ports/name-finder.ts';
import { screenQuestion } from '../screening/screen-question.ts';

export interface IntakeDeps {
  readonly inbox: Inbox;
  readonly names: NameFinder;
  readonly clock: Clock;
  readonly log: Log;
  /** Wakes whoever works on the inbox. */
  readonly wake: () => void;
}

/** Screens first, so that what is stopped is never stored; then records the event once. */
export function createIntake(deps: IntakeDeps): Intake & AnswerSharing {
  return {
    accept: ({ raw, declined, ...event }) => recordEntry(event, screenedOrDeclined(raw, declined, deps.names), deps),
    share: ({ answerId, ...event }) => recordEntry(event, { kind: 'shared', answerId }, deps),
  };
}

export type IncomingEvent = Omit<IncomingQuestion, 'raw' | 'declined'>;

/** Records what was screened once under its event's key, and wakes whoever works on it. */
export async function recordEntry(
  { eventId, repeatable, ...kept }: IncomingEvent,
  screened: ScreenedText,
  deps: IntakeDeps,
): Promise<'recorded' | 'duplicate'> {
  const { conversation } = kept;
  const key = repeatable ? await keyOfNewestTime(kept, eventId, deps.inbox) : eventKey(conversation, eventId);
  const recorded = await deps.inbox.accept({ ...kept, key, screened, receivedAt: deps.clock.now().toISOString() });
  deps.log.info({ conversation: conversationKey(conversation), recorded }, 'question received');
  if (recorded) deps.wake();
  return recorded ? 'recorded' : 'duplicate';
}

/** Of two that ask at once both get the same. */
async function keyOfNewestTime(
  { conversation }: Pick<IncomingEvent, 'conversation'>,
  eventId: string,
  inbox: Pick<Inbox, 'stateOf'>,
): Promise<string> {
  for (let time = 1; ; time += 1) {
    const key = eventKey(conversation, time === 1 ? eventId : `${eventId}:${time}`);
    if ((await inbox.stateOf(key)) !== 'given-up') return key;
  }
}

/** What may be kept of a text; nothing is read of it where its asker is not answered. */
export function screenedOrDeclined(raw: string, declined: DeclineReason | undefined, names: NameFinder): ScreenedText {
  if (declined !== undefined) return { kind: 'stopped', answer: { kind: 'declined', reason: declined } };
  const screened = screenQuestion(raw, { names });
  return screened.kind === 'stopped' ? screened : { kind: 'question', text: screened.text };
}

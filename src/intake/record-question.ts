import { conversationKey } from '../domain/conversation.ts';
import { eventKey } from '../domain/event-key.ts';
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
export function createIntake(deps: IntakeDeps): Intake {
  return { accept: (question) => recordEntry(question, screenedText(question.raw, deps.names), deps) };
}

/** Records what was screened once under its event's key, and wakes whoever works on it. */
export async function recordEntry(
  { conversation, eventId, asker, audience, address }: Omit<IncomingQuestion, 'raw'>,
  screened: ScreenedText,
  deps: IntakeDeps,
): Promise<'recorded' | 'duplicate'> {
  const key = eventKey(conversation, eventId);
  const receivedAt = deps.clock.now().toISOString();
  const recorded = await deps.inbox.accept({ key, conversation, asker, audience, address, screened, receivedAt });
  deps.log.info({ conversation: conversationKey(conversation), recorded }, 'question received');
  if (recorded) deps.wake();
  return recorded ? 'recorded' : 'duplicate';
}

export function screenedText(raw: string, names: NameFinder): ScreenedText {
  const screened = screenQuestion(raw, { names });
  return screened.kind === 'stopped' ? screened : { kind: 'question', text: screened.text };
}

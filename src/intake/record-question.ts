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
  return {
    async accept(question: IncomingQuestion) {
      const { conversation, asker, audience, address } = question;
      const recorded = await deps.inbox.accept({
        key: eventKey({ ...conversation, eventId: question.eventId }),
        conversation,
        asker,
        audience,
        address,
        screened: screenedText(question.raw, deps.names),
        receivedAt: deps.clock.now().toISOString(),
      });
      deps.log.info({ conversation: conversationKey(conversation), recorded }, 'question received');
      if (recorded) deps.wake();
      return recorded ? 'recorded' : 'duplicate';
    },
    async withdraw(event) {
      const withdrawn = await deps.inbox.withdraw(eventKey(event), deps.clock.now());
      if (withdrawn) deps.log.info({ tenant: event.tenant }, 'question withdrawn');
    },
  };
}

function screenedText(raw: string, names: NameFinder): ScreenedText {
  const screened = screenQuestion(raw, { names });
  return screened.kind === 'stopped' ? screened : { kind: 'question', text: screened.text };
}

import { deletedRevision, eventKey, isEarlierWording, revisedEventId } from '../domain/event-key.ts';
import type { Corrections } from '../ports/corrections.ts';
import type { ScreenedText } from '../ports/inbox.ts';
import { type IncomingEvent, type IntakeDeps, recordEntry, screenedOrDeclined } from './record-question.ts';

/** The entry that takes back what was said: its "answer" stands in the place of the one that was given. */
const withdrawn: ScreenedText = { kind: 'stopped', answer: { kind: 'declined', reason: 'withdrawn' } };

/**
 * A correction is an entry of its own, so that it survives a crash like a question does. It is recorded before the former wording is
 * given up: told again after a crash in between, it finishes what was begun.
 */
export function createCorrections(deps: IntakeDeps): Corrections {
  const correct = async (question: IncomingEvent, revision: string, screened: () => ScreenedText) => {
    const { conversation, eventId } = question;
    const first = eventKey(conversation, eventId);
    if ((await deps.inbox.stateOf(first)) === null) return 'unknown';
    const outcome = await recordEntry({ ...question, eventId: revisedEventId(eventId, revision) }, screened(), deps);
    const earlier = ({ key }: { readonly key: string }) => isEarlierWording(key, first, revision);
    await deps.inbox.giveUp(conversation.platform, earlier, deps.clock.now(), 'superseded');
    return outcome;
  };
  return {
    edited: ({ raw, revision, declined, ...question }) =>
      correct(question, revision, () => screenedOrDeclined(raw, declined, deps.names)),
    deleted: (question) => correct(question, deletedRevision, () => withdrawn),
    placeGone: (platform, gone) =>
      deps.inbox.giveUp(platform, ({ conversation }) => gone(conversation.tenant), deps.clock.now(), 'place-gone'),
  };
}

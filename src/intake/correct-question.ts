import type { Conversation } from '../domain/conversation.ts';
import { deletedRevision, eventKey, isEarlierWording, revisedEventId } from '../domain/event-key.ts';
import type { AnswerLog } from '../ports/answer-log.ts';
import type { ConversationMemory } from '../ports/conversation-memory.ts';
import type { Corrections } from '../ports/corrections.ts';
import type { IdSource } from '../ports/id-source.ts';
import type { ScreenedText } from '../ports/inbox.ts';
import { type IncomingEvent, type IntakeDeps, recordEntry, screenedOrDeclined } from './record-question.ts';

export interface CorrectionDeps extends IntakeDeps {
  readonly memory: Pick<ConversationMemory, 'forget'>;
  readonly answers: Pick<AnswerLog, 'unlist'>;
  readonly ids: Pick<IdSource, 'of'>;
}

/** The entry that takes back what was said: its "answer" stands in the place of the one that was given. */
const withdrawn: ScreenedText = { kind: 'stopped', answer: { kind: 'declined', reason: 'withdrawn' } };

/**
 * A correction is an entry of its own, so that it survives a crash like a question does. It is recorded before the former wording is
 * given up: told again after a crash in between, it finishes what was begun.
 */
export function createCorrections(deps: CorrectionDeps): Corrections {
  const correct = async (question: IncomingEvent, revision: string, screened: () => ScreenedText) => {
    const { conversation, eventId } = question;
    const first = eventKey(conversation, eventId);
    if ((await deps.inbox.stateOf(first)) === null) return 'unknown';
    await forgetEarlier(conversation, first, revision, deps);
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

/** What was taken back is no longer what its thread was about, nor listed among its asker's questions. */
async function forgetEarlier(
  conversation: Conversation,
  first: string,
  revision: string,
  { inbox, memory, answers, ids }: CorrectionDeps,
): Promise<void> {
  const wordings = (await inbox.keysFrom(first)).filter((key) => isEarlierWording(key, first, revision));
  const answerIds = wordings.map((key) => ids.of(key));
  await memory.forget(conversation, answerIds);
  await answers.unlist(answerIds);
}

import { deletedRevision } from '../../../src/domain/event-key.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { PostedAnswers, PostedPart } from '../../../src/ports/posted-answers.ts';
import type { SlackMessage } from '../render/unit.ts';
import { createThreadPosts } from './create-thread-posts.ts';
import type { Destination } from './destination.ts';
import { sendPrivately } from './send-privately.ts';
import { fillThread } from './thread-posts.ts';

export interface Posting {
  readonly messages: readonly SlackMessage[];
  /** True for an answer; false for what is said beside one. */
  readonly whole: boolean;
}

/** Brings messages to their place, each once. Throws a SlackRefusal when Slack does not take one. */
export async function postMessages(
  entry: LeasedEntry,
  { messages, whole }: Posting,
  to: Destination,
  posted: PostedAnswers,
): Promise<void> {
  const { question, revision } = wordingOf(entry, to);
  const before = await posted.find(question);
  // A later wording was answered already, or the question is gone.
  if (before !== null && before.revision > revision) return;
  const known = before?.parts ?? [];
  const save = (parts: readonly PostedPart[]) => posted.save({ question, revision, parts });
  const { threadTs } = to.address;
  if (threadTs === null) return sendPrivately({ question, messages, known, save }, to);
  if (revision === deletedRevision && known.length === 0) {
    await save([]);
    return;
  }
  const work = { messages, known, change: revision !== '', whole, save };
  await fillThread(createThreadPosts(question, threadTs, to), work);
}

/** Which question an entry answers, and in which wording: an edit answers the question that was asked first. */
export function wordingOf(
  { key }: LeasedEntry,
  { address }: Pick<Destination, 'address'>,
): { readonly question: string; readonly revision: string } {
  return address.edits ?? { question: key, revision: '' };
}

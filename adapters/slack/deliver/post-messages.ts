import { deletedRevision } from '../../../src/domain/event-key.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { PostedAnswers, PostedPart } from '../../../src/ports/posted-answers.ts';
import { failures } from '../failures.ts';
import type { SlackMessage } from '../render/unit.ts';
import { SlackRefusal } from '../slack-error.ts';
import { createThreadPosts } from './create-thread-posts.ts';
import type { Destination } from './destination.ts';
import { showAside, shownAside } from './show-aside.ts';
import { streamTs } from './stream-ts.ts';
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
  const save = (parts: readonly PostedPart[]) => posted.save({ question, revision, parts });
  if (revision === deletedRevision && (before?.parts ?? []).length === 0) {
    await save([]);
    return;
  }
  const fill = async (channel: string, root: string | null) => {
    const known = standing((await posted.find(question))?.parts ?? []);
    const work = { messages, known, change: revision !== '', whole, save };
    await fillThread(createThreadPosts(question, { channel, root: root ?? rootOf(known) }, to), work);
  };
  const { threadTs, shared, edits, channel, user } = to.address;
  if (edits !== undefined && standing(before?.parts ?? []).length > 0) {
    // Others read the answer to the former wording: whoever may see the new one, the old one must not stay.
    await fill(channel, edits.root);
  } else if (threadTs !== null) {
    // A message shortcut asks also where Curbside is no member: then the answer comes to the asker directly.
    await fill(channel, threadTs).catch((refusal) => elsewhere(refusal, () => fill(user, null)));
  } else if (shared !== undefined) {
    const sayWhyNot = () => fillThread(createThreadPosts(question, { channel: user, root: null }, to), notShared(save));
    await fill(channel, shared.threadTs).catch((refusal) => elsewhere(refusal, sayWhyNot));
  } else {
    const known = before?.revision === revision ? before.parts : [];
    if (!(await showAside({ messages, known, save }, to))) await fill(user, null);
  }
}

/** Which question an entry answers, and in which wording: an edit answers the question that was asked first. */
export function wordingOf(
  { key }: LeasedEntry,
  { address }: Pick<Destination, 'address'>,
): { readonly question: string; readonly revision: string } {
  return address.edits ?? { question: key, revision: '' };
}

/** What can be changed: what only its reader saw is gone. */
function standing(parts: readonly PostedPart[]): readonly PostedPart[] {
  return parts.filter(({ message }) => message !== shownAside);
}

/** Where nobody opened a thread the first message opens the one that the others stand in. */
function rootOf(known: readonly PostedPart[]): string | null {
  const first = known.find(({ part }) => part === 0)?.message ?? null;
  return first === null ? null : (streamTs(first) ?? first);
}

const notThere = new Set(['user_not_in_channel', 'not_in_channel', 'channel_not_found', 'is_archived']);

function elsewhere(refusal: unknown, post: () => Promise<void>): Promise<void> {
  if (!(refusal instanceof SlackRefusal) || !notThere.has(refusal.slackCode)) throw refusal;
  return post();
}

/** A person can share into a channel where Curbside is no member: then that person is told so. */
function notShared(save: (parts: readonly PostedPart[]) => Promise<boolean>) {
  const text = failures['not-shared-there'];
  const messages = [{ part: 0, text, blocks: [], withoutBlocks: [text] }];
  return { messages, known: [], change: false, whole: false, save };
}

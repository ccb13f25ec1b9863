import { deletedRevision } from '../../../src/domain/event-key.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { PostedAnswers, PostedPart } from '../../../src/ports/posted-answers.ts';
import type { ThreadOrigins } from '../../../src/ports/thread-origins.ts';
import { sayAlsoHere } from '../render/draw-aside.ts';
import type { SlackMessage } from '../render/unit.ts';
import { createThreadPosts } from './create-thread-posts.ts';
import type { Destination, ThreadPlace } from './destination.ts';
import { begunAside, directChannelOf, isAside, isDirect, shownAside, tsOf } from './posted-ids.ts';
import { fillThread, type ThreadWork } from './thread-posts.ts';

/** What is remembered of messages. */
export interface PostingMemory {
  readonly posted: PostedAnswers;
  readonly origins: ThreadOrigins;
}

interface Filling {
  readonly messages: readonly SlackMessage[];
  readonly whole: boolean;
  readonly onlyInPlace: boolean;
  readonly question: string;
  readonly revision: string;
}

/** Makes a thread, or a direct chat, hold what the asker was not shown already. A thread that this opens carries on the conversation. */
export async function fillPlace(
  { conversation }: LeasedEntry,
  { messages, whole, onlyInPlace, question, revision }: Filling,
  place: ThreadPlace,
  to: Destination,
  { posted, origins }: PostingMemory,
): Promise<void> {
  const partsHere = async () =>
    ((await posted.find(question))?.parts ?? []).filter((part) => !isAside(part) && (place.direct || !isDirect(part)));
  const before = await posted.find(question);
  const aside = before?.revision === revision ? before.parts.filter(isAside) : [];
  const known = await partsHere();
  const posts = createThreadPosts(question, { ...place, root: place.root ?? oldestOf(known) }, to);
  const work: ThreadWork = {
    messages: whole ? leftToSay(messages, aside) : messages,
    known,
    change: onlyInPlace ? 'in-place' : changeFor(revision),
    whole,
    save: (parts) => posted.save({ question, revision, parts: [...aside, ...parts] }),
    remembered: async () => (await posted.find(question))?.parts ?? [],
  };
  await fillThread(posts, work);
  if (place.root !== null) return;
  const now = await partsHere();
  const thread = oldestOf(now);
  const channel = now.flatMap(({ message }) => (message === null ? [] : (directChannelOf(message) ?? [])))[0];
  if (thread !== null)
    await origins.remember({ ...conversation, place: channel ?? place.channel, thread }, conversation);
}

/** What was shown to the asker alone is not said again; of what may have been, it is said why it comes a second time. */
function leftToSay(messages: readonly SlackMessage[], aside: readonly PostedPart[]): readonly SlackMessage[] {
  const shown = new Set(aside.flatMap(({ part, message }) => (message === shownAside ? [part] : [])));
  const doubtful = aside.find(({ message }) => message === begunAside)?.part;
  return messages
    .filter(({ part }) => !shown.has(part))
    .map((message) => (message.part === doubtful ? sayAlsoHere(message) : message));
}

/** A wording that was changed is said anew where its message is gone; of a question that is gone nothing is. */
function changeFor(revision: string): ThreadWork['change'] {
  if (revision === '') return 'none';
  return revision === deletedRevision ? 'in-place' : 'say-anew';
}

/** Where nobody opened a thread the first message does, and the others stand in it. */
function oldestOf(parts: readonly PostedPart[]): string | null {
  const [oldest] = parts.flatMap(({ message }) => (message === null ? [] : [tsOf(message)])).sort();
  return oldest ?? null;
}

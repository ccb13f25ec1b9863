import type { PostedPart } from '../../../src/ports/posted-answers.ts';
import type { SlackMessage } from '../render/unit.ts';
import { SlackRefusal } from '../slack-error.ts';
import { mayHaveArrived } from './may-have-arrived.ts';
import { streamTs } from './posted-ids.ts';
import type { StreamPosts } from './stream-posts.ts';

/** What can be done with messages in one thread. Each throws a SlackRefusal when Slack does not take it. */
export interface ThreadPosts extends StreamPosts {
  /** @returns the id of the message. */
  post(message: SlackMessage): Promise<string>;
  /** Doing it twice is doing it once. @returns false when somebody deleted the message. */
  update(id: string, message: SlackMessage): Promise<boolean>;
  /** Doing it twice is doing it once. */
  remove(id: string): Promise<void>;
  /** Which parts stand in the thread, by their marks, and what is to be remembered of each. */
  find(): Promise<ReadonlyMap<number, string>>;
}

export interface ThreadWork {
  readonly messages: readonly SlackMessage[];
  /** What is remembered of an earlier attempt, or of an earlier wording. */
  readonly known: readonly PostedPart[];
  /** What becomes of messages that are there: kept; said anew, in a message of its own where one was deleted; or said anew where it stands. */
  readonly change: 'none' | 'say-anew' | 'in-place';
  /** True when these are all: what else is there goes. */
  readonly whole: boolean;
  /** Remembers this before the next message goes out. @returns false when a later wording was answered meanwhile. */
  save(parts: readonly PostedPart[]): Promise<boolean>;
  /** What is remembered now, of whatever wording. */
  remembered(): Promise<readonly PostedPart[]>;
}

/** Longer than an answer's messages take; shorter than the inbox waits before it gives the answer to another process. Milliseconds. */
const longestMs = 25_000;

/** The parts that stand in the thread, by number. */
type There = Map<number, string>;

/**
 * Makes the thread hold these messages, each once, whatever an earlier attempt left. A message is remembered as begun before it is
 * sent and as posted afterwards; only for one that was begun and not heard of again is Slack asked what is there.
 */
export async function fillThread(posts: ThreadPosts, work: ThreadWork): Promise<void> {
  const stopAt = Date.now() + longestMs;
  const there = await partsThere(posts, work.known);
  const messages = work.messages.flatMap((message) =>
    wasPlain(message, work.known) ? inPlainText(message) : [message],
  );
  const said = new Set<number>();
  for (const message of messages) {
    if (Date.now() > stopAt) throw new SlackRefusal('chat.postMessage', 'ratelimited', 100);
    const parts = await sayOne(posts, message, there, work);
    if (parts === 'superseded') return takeBack(posts, there, work);
    for (const part of parts) said.add(part);
  }
  if (work.whole) await removeOthers(posts, there, said);
  else await closeStreams(posts, there);
  if (!(await work.save(listOf(there)))) await takeBack(posts, there, work);
}

/**
 * A later wording was answered meanwhile, by another process. It has changed or taken away what it knew of; what was posted here after it
 * looked is taken away here. If it has found that by now, it says its own anew.
 */
async function takeBack(posts: ThreadPosts, there: There, { known, remembered }: ThreadWork): Promise<void> {
  const kept = new Set([...known, ...(await remembered())].map(({ message }) => message));
  for (const id of there.values()) if (!kept.has(id)) await posts.remove(id);
}

async function partsThere(posts: ThreadPosts, known: readonly PostedPart[]): Promise<There> {
  const sure = known.flatMap(({ part, message }): [number, string][] => (message === null ? [] : [[part, message]]));
  const doubtful = known.filter(({ message }) => message === null).map(({ part }) => part);
  if (doubtful.length === 0) return new Map(sure);
  const found = await posts.find();
  return new Map([...sure, ...[...found].filter(([part]) => doubtful.includes(part))]);
}

/** The numbers of the parts that say it; or that a later wording was answered meanwhile. */
type Said = readonly number[] | 'superseded';

async function sayOne(posts: ThreadPosts, message: SlackMessage, there: There, work: ThreadWork): Promise<Said> {
  try {
    return await sayPiece(posts, message, [message], there, work);
  } catch (error) {
    if (!refusesBlocks(error)) throw error;
  }
  // An answer in plain text is better than none.
  const pieces = inPlainText(message);
  for (const piece of pieces) {
    if ((await sayPiece(posts, piece, pieces, there, work)) === 'superseded') return 'superseded';
  }
  return pieces.map(({ part }) => part);
}

/** @param all the pieces of one part: they are remembered as begun together, so that a part is never taken for whole by its first piece. */
async function sayPiece(
  posts: ThreadPosts,
  message: SlackMessage,
  all: readonly SlackMessage[],
  there: There,
  work: ThreadWork,
): Promise<Said> {
  const { part } = message;
  const id = there.get(part);
  const stream = id === undefined ? null : streamTs(id);
  if (stream !== null) {
    if (await posts.finish(stream, message)) {
      there.set(part, stream);
      return [part];
    }
    there.delete(part);
  } else if (id !== undefined) {
    if (work.change === 'none' || (await posts.update(id, message))) return [part];
    there.delete(part);
    if (work.change === 'in-place') return [part];
  }
  const begun = all.flatMap((piece) => (there.has(piece.part) ? [] : [{ part: piece.part, message: null }]));
  if (!(await work.save([...listOf(there), ...begun]))) return 'superseded';
  try {
    there.set(part, await posts.post(message));
  } catch (error) {
    // Not begun after all: then nothing need be looked up.
    if (all.length === 1 && !mayHaveArrived(error)) await work.save(listOf(there));
    throw error;
  }
  return [part];
}

function refusesBlocks(error: unknown): boolean {
  return error instanceof SlackRefusal && blockRefusals.has(error.slackCode);
}

const blockRefusals = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

/** A part whose blocks Slack refuses, as the messages that say it in plain text. The first has the part's own number. */
function inPlainText({ part, withoutBlocks }: SlackMessage): readonly SlackMessage[] {
  return withoutBlocks.map((text, index) => ({ part: part + index / 1000, text, blocks: [], withoutBlocks: [text] }));
}

function wasPlain({ part }: SlackMessage, known: readonly PostedPart[]): boolean {
  return known.some((other) => other.part !== part && Math.floor(other.part) === part);
}

async function removeOthers(posts: ThreadPosts, there: There, kept: ReadonlySet<number>): Promise<void> {
  for (const [part, id] of [...there].filter(([part]) => !kept.has(part))) {
    await posts.remove(id);
    there.delete(part);
  }
}

/** What is said beside an answer is the last word: nothing goes on any more. */
async function closeStreams(posts: ThreadPosts, there: There): Promise<void> {
  for (const stream of [...there.values()].map(streamTs)) if (stream !== null) await posts.close(stream);
}

function listOf(there: There): readonly PostedPart[] {
  return [...there].map(([part, message]) => ({ part, message }));
}

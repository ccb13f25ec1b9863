import type { PostedPart } from '../../../src/ports/posted-answers.ts';
import type { SlackMessage } from '../render/unit.ts';
import { SlackRefusal } from '../slack-error.ts';
import type { StreamPosts } from './stream-posts.ts';
import { streamTs } from './stream-ts.ts';

/** What can be done with messages in one thread. Each throws a SlackRefusal when Slack does not take it. */
export interface ThreadPosts extends StreamPosts {
  /** @returns the ts of the message. */
  post(message: SlackMessage): Promise<string>;
  /** Doing it twice is doing it once. */
  update(ts: string, message: SlackMessage): Promise<void>;
  /** Doing it twice is doing it once. */
  remove(ts: string): Promise<void>;
  /** Which parts stand in the thread, by their marks, and what is to be remembered of each. */
  find(): Promise<ReadonlyMap<number, string>>;
}

export interface ThreadWork {
  readonly messages: readonly SlackMessage[];
  /** What is remembered of an earlier attempt, or of an earlier wording. */
  readonly known: readonly PostedPart[];
  /** True when messages that are there must say something else now. */
  readonly change: boolean;
  /** True when these are all: what else is there goes. */
  readonly whole: boolean;
  /** Remembers this before the next message goes out. @returns false when a later wording was answered meanwhile. */
  save(parts: readonly PostedPart[]): Promise<boolean>;
}

/** Longer than an answer's messages take; shorter than the inbox waits before it gives the answer to another process. Milliseconds. */
const longestMs = 25_000;

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
  for (const message of messages) {
    if (Date.now() > stopAt) throw new SlackRefusal('chat.postMessage', 'ratelimited', 100);
    if (!(await fillPart(posts, message, there, work))) return;
  }
  if (work.whole) await removeOthers(posts, there, messages);
  else await closeStreams(posts, there);
  await work.save(listOf(there));
}

/** @returns false when a later wording was answered meanwhile. */
async function fillPart(
  posts: ThreadPosts,
  message: SlackMessage,
  there: Map<number, string>,
  work: ThreadWork,
): Promise<boolean> {
  const known = there.get(message.part);
  if (known === undefined) return postNew(posts, message, there, work);
  const stream = streamTs(known);
  if (stream !== null) return fillStream(posts, stream, message, { there, work });
  if (work.change) await posts.update(known, message);
  return true;
}

async function partsThere(posts: ThreadPosts, known: readonly PostedPart[]): Promise<Map<number, string>> {
  const sure = known.flatMap(({ part, message }): [number, string][] => (message === null ? [] : [[part, message]]));
  const doubtful = known.filter(({ message }) => message === null).map(({ part }) => part);
  if (doubtful.length === 0) return new Map(sure);
  const found = await posts.find();
  return new Map([...sure, ...[...found].filter(([part]) => doubtful.includes(part))]);
}

/** @returns false when a later wording was answered meanwhile, and nothing was posted. */
async function postNew(
  posts: ThreadPosts,
  message: SlackMessage,
  there: Map<number, string>,
  { save }: ThreadWork,
): Promise<boolean> {
  const begun = (parts: readonly SlackMessage[]) =>
    save([...listOf(there), ...parts.map(({ part }) => ({ part, message: null }))]);
  if (!(await begun([message]))) return false;
  try {
    there.set(message.part, await posts.post(message));
    return true;
  } catch (error) {
    if (!refusesBlocks(error)) throw error;
  }
  // An answer in plain text is better than none.
  const pieces = inPlainText(message);
  if (!(await begun(pieces))) return false;
  for (const piece of pieces) there.set(piece.part, await posts.post(piece));
  return true;
}

/** Makes a stream the message. @returns false when a later wording was answered meanwhile. */
async function fillStream(
  posts: ThreadPosts,
  stream: string,
  message: SlackMessage,
  { there, work }: { readonly there: Map<number, string>; readonly work: ThreadWork },
): Promise<boolean> {
  const fill = async (filling: SlackMessage) => {
    there.delete(filling.part);
    if (!(await posts.finish(stream, filling))) return postNew(posts, filling, there, work);
    there.set(filling.part, stream);
    return true;
  };
  try {
    return await fill(message);
  } catch (error) {
    if (!refusesBlocks(error)) throw error;
  }
  const [first, ...others] = inPlainText(message);
  if (first === undefined || !(await fill(first))) return false;
  for (const piece of others) if (!(await postNew(posts, piece, there, work))) return false;
  return true;
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

async function removeOthers(
  posts: ThreadPosts,
  there: Map<number, string>,
  messages: readonly SlackMessage[],
): Promise<void> {
  const kept = new Set(messages.map(({ part }) => part));
  for (const [part, ts] of [...there].filter(([part]) => !kept.has(part))) {
    await posts.remove(streamTs(ts) ?? ts);
    there.delete(part);
  }
}

/** What is said beside an answer is the last word: nothing goes on any more. */
async function closeStreams(posts: ThreadPosts, there: ReadonlyMap<number, string>): Promise<void> {
  for (const stream of [...there.values()].map(streamTs)) if (stream !== null) await posts.close(stream);
}

function listOf(there: ReadonlyMap<number, string>): readonly PostedPart[] {
  return [...there].map(([part, message]) => ({ part, message }));
}

import type { PostedPart } from '../../../src/ports/posted-answers.ts';
import type { SlackMessage } from '../render/unit.ts';
import { SlackRefusal } from '../slack-error.ts';

/** What can be done with messages in one thread. Each throws a SlackRefusal when Slack does not take it. */
export interface ThreadPosts {
  /** @returns the ts of the message. */
  post(message: SlackMessage): Promise<string>;
  /** Doing it twice is doing it once. */
  update(ts: string, message: SlackMessage): Promise<void>;
  /** Doing it twice is doing it once. */
  remove(ts: string): Promise<void>;
  /** Which parts stand in the thread, by their marks. */
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
    const ts = there.get(message.part);
    if (ts === undefined) {
      if (!(await postNew(posts, message, there, work))) return;
    } else if (work.change) await posts.update(ts, message);
  }
  if (work.whole) await removeOthers(posts, there, messages);
  await work.save(listOf(there));
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
    if (!(error instanceof SlackRefusal) || !blockRefusals.has(error.slackCode)) throw error;
  }
  // An answer in plain text is better than none.
  const pieces = inPlainText(message);
  if (!(await begun(pieces))) return false;
  for (const piece of pieces) there.set(piece.part, await posts.post(piece));
  return true;
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
    await posts.remove(ts);
    there.delete(part);
  }
}

function listOf(there: ReadonlyMap<number, string>): readonly PostedPart[] {
  return [...there].map(([part, message]) => ({ part, message }));
}

import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { PostedAnswer, PostedAnswers } from '../../../src/ports/posted-answers.ts';
import { drawStreamHead, type StreamChunk } from '../render/draw-stream.ts';
import { asSlackRefusal } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import { createThreadPosts } from './create-thread-posts.ts';
import type { Destination } from './destination.ts';
import type { InTurn } from './in-turn.ts';
import { mayHaveArrived } from './may-have-arrived.ts';
import { wordingOf } from './post-messages.ts';
import { asStream, streamTs } from './posted-ids.ts';
import { streamMark } from './posted-parts.ts';

/** Streams in Slack, each remembered before and after it begins, like every message of an answer. */
export interface OpenStreams {
  /** @returns the ts of the stream, or null when there is none: it may not be begun, or Slack did not take it. */
  begin(entry: LeasedEntry, chunks: readonly StreamChunk[]): Promise<string | null>;
  /** Not tried again. @returns false when nothing more goes into it. */
  append(entry: LeasedEntry, ts: string, chunks: readonly StreamChunk[]): Promise<boolean>;
  /** Ends the stream of this wording when it is still to be the answer. */
  close(entry: LeasedEntry): Promise<void>;
}

export interface StreamSurroundings {
  readonly destinationOf: (entry: LeasedEntry) => Promise<Destination>;
  readonly posted: PostedAnswers;
  /** One question's messages are changed one after another. */
  readonly inTurn: InTurn;
  /** Under every answer, and above every stream. */
  readonly disclaimer: string;
  readonly log: Log;
}

/** How long no stream is tried where Slack takes none. It may by then. */
const tryAgainMs = 10 * 60_000;

export function createOpenStreams({ destinationOf, posted, inTurn, disclaimer, log }: StreamSurroundings): OpenStreams {
  const refusedUntil = new Map<string, number>();

  /** @returns null when Slack did not take it. */
  const send = async (to: Destination, question: string, root: string, chunks: readonly StreamChunk[]) => {
    const head = drawStreamHead(disclaimer, streamMark(question));
    const { client } = to.installation;
    const { ts } = await client.chat.startStream({
      channel: to.address.channel,
      thread_ts: root,
      chunks: [head, ...chunks],
    });
    return ts ?? null;
  };
  /** @returns true when nothing of the stream can have arrived. */
  const isRefused = (tenant: string, error: unknown): boolean => {
    const refusal = asSlackRefusal('chat.startStream', error);
    const { slackCode, retry } = refusal;
    log.warn({ code: slackCode }, 'slack-stream-not-begun');
    if (retry.kind === 'after') refusedUntil.set(tenant, Date.now() + retry.ms);
    else if (everywhere.has(slackCode)) refusedUntil.set(tenant, Date.now() + tryAgainMs);
    return !mayHaveArrived(refusal);
  };
  const start = async (entry: LeasedEntry, to: Destination, chunks: readonly StreamChunk[]): Promise<string | null> => {
    const { question, revision } = wordingOf(entry, to);
    const save = (parts: PostedAnswer['parts']) => posted.save({ question, revision, parts });
    const { channel, threadTs } = to.address;
    // Another attempt has begun: its message will be the answer.
    if (threadTs === null || (await posted.find(question)) !== null) return null;
    if (!(await save([{ part: 0, message: null }]))) return null;
    let ts: string | null = null;
    try {
      ts = await send(to, question, threadTs, chunks);
    } catch (error) {
      // What may have arrived all the same stays "begun": it is looked for before the answer is posted.
      if (isRefused(tenantOf(to.address), error)) await save([]);
    }
    if (ts === null || (await save([{ part: 0, message: asStream(ts) }]))) return ts;
    // A later wording was answered meanwhile, by another message.
    const posts = createThreadPosts(question, { channel, direct: false, root: threadTs }, to);
    await posts.close(ts);
    await posts.remove(ts);
    return null;
  };

  return {
    begin: async (entry, chunks) => {
      const to = await destinationOf(entry);
      if ((refusedUntil.get(tenantOf(to.address)) ?? 0) > Date.now()) return null;
      return inTurn(wordingOf(entry, to).question, () => start(entry, to, chunks));
    },
    append: async (entry, ts, chunks) => {
      const { installation, address } = await destinationOf(entry);
      try {
        await installation.client.chat.appendStream({ channel: address.channel, ts, chunks: [...chunks] });
        return true;
      } catch (error) {
        log.info({ code: asSlackRefusal('chat.appendStream', error).slackCode }, 'slack-stream-over');
        return false;
      }
    },
    close: async (entry) => {
      const to = await destinationOf(entry);
      const { question, revision } = wordingOf(entry, to);
      await inTurn(question, async () => {
        const before = await posted.find(question);
        const first = before?.parts.find(({ part }) => part === 0);
        if (first === undefined || before?.revision !== revision) return;
        const posts = createThreadPosts(
          question,
          { channel: to.address.channel, direct: false, root: to.address.threadTs },
          to,
        );
        const remembered = first.message ?? (await posts.find()).get(0) ?? '';
        const ts = streamTs(remembered);
        if (ts !== null) await posts.close(ts);
      });
    },
  };
}

/** What is so in the whole workspace. */
const everywhere = new Set([
  'channel_type_not_supported',
  'missing_scope',
  'not_allowed_token_type',
  'not_authorized',
  'unknown_method',
]);

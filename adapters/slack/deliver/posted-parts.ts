import { createHash } from 'node:crypto';
import { z } from 'zod';
import { eventIdOf } from '../../../src/domain/event-key.ts';
import { messageTsOf } from '../hear/message-event-id.ts';
import { slackErrorCode } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import type { Destination, ThreadPlace } from './destination.ts';
import { asStream } from './posted-ids.ts';

const eventType = 'curbside_answer';

const marked = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(eventType),
    event_payload: z.object({ entry: z.string(), part: z.number() }),
  }),
});
const streamed = z.object({ ts: z.string(), blocks: z.array(z.object({ block_id: z.string().optional() })) });

/** Names a question and a part of its answer in the message itself, so that what a killed process posted is found again. */
export function postedMark(question: string, part: number) {
  return { event_type: eventType, event_payload: { entry: fingerprint(question), part } };
}

/** Names the same in a block: a stream begins without metadata. Up to 255 characters. */
export function streamMark(question: string): string {
  return `${eventType}:${fingerprint(question)}:stream`;
}

/**
 * Which parts of a question's answer stand in the thread, with what is remembered of each. Slack allows some apps one such call a minute, of 15
 * messages: it is asked only about a message whose receipt was lost, only for what is newer than the question, and a look that has to
 * wait goes on later where it stopped. Throws when Slack does not say: then it is tried again later, and nothing is posted twice.
 * A direct chat that is known by its person alone cannot be looked into: there nothing is found.
 */
export async function findPostedParts(
  { installation, address, pacer, lookUps, receivedAt }: Destination,
  { channel, root }: ThreadPlace,
  question: string,
): Promise<ReadonlyMap<number, string>> {
  if (channel === address.user) return new Map();
  const { client } = installation;
  const method = root === null ? 'conversations.history' : 'conversations.replies';
  // Counted over the whole workspace, whatever the channel.
  const lane = { method, tenant: tenantOf(address), channel: '', waiter: question };
  const which = { channel, include_all_metadata: true, limit: 200, oldest: oldestPossible(question, receivedAt) };
  const name = JSON.stringify([question, channel, root]);
  const look = lookUps.resume(name);
  try {
    do {
      const page = { ...which, ...(look.cursor === undefined ? {} : { cursor: look.cursor }) };
      const { messages = [], response_metadata: next } = await pacer.call(lane, () =>
        root === null ? client.conversations.history(page) : client.conversations.replies({ ...page, ts: root }),
      );
      for (const [part, ts] of partsOn(messages, question)) look.found.set(part, ts);
      look.cursor = next?.next_cursor || undefined;
    } while (look.cursor !== undefined);
  } catch (error) {
    // A place in the conversation that Slack no longer knows would fail again each time.
    if (slackErrorCode(error) !== 'ratelimited') lookUps.end(name);
    throw error;
  }
  lookUps.end(name);
  return look.found;
}

/** How far Slack's clock and ours may be apart. Milliseconds. */
const clocksApartMs = 10 * 60_000;

/** An answer is newer than the message that asked for it; where none did, than when it was received. Seconds, as Slack writes them. */
function oldestPossible(question: string, receivedAt: string): string {
  return messageTsOf(eventIdOf(question)) ?? String((Date.parse(receivedAt) - clocksApartMs) / 1_000);
}

function partsOn(messages: readonly unknown[], question: string): readonly (readonly [number, string])[] {
  const mine = fingerprint(question);
  const mark = streamMark(question);
  return messages.flatMap((message): readonly (readonly [number, string])[] => {
    const stream = streamed.safeParse(message);
    // Its blocks are replaced once it is the answer: until then it is a stream, also when it has ended.
    if (stream.success && stream.data.blocks.some(({ block_id }) => block_id === mark)) {
      return [[0, asStream(stream.data.ts)]];
    }
    const parsed = marked.safeParse(message);
    if (!parsed.success || parsed.data.metadata.event_payload.entry !== mine) return [];
    return [[parsed.data.metadata.event_payload.part, parsed.data.ts]];
  });
}

function fingerprint(question: string): string {
  return createHash('sha256').update(question).digest('hex').slice(0, 32);
}

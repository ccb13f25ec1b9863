import { createHash } from 'node:crypto';
import { z } from 'zod';
import { tenantOf } from '../workspace.ts';
import type { Destination } from './destination.ts';

const eventType = 'curbside_answer';

const schema = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(eventType),
    event_payload: z.object({ entry: z.string(), part: z.number() }),
  }),
});

/** Names a question and a part of its answer in the message itself, so that what a killed process posted is found again. */
export function postedMark(question: string, part: number) {
  return { event_type: eventType, event_payload: { entry: fingerprint(question), part } };
}

/**
 * Which parts of a question's answer stand in the thread, with the ts of each. Slack allows some apps one such call a minute: it is
 * asked only about a message whose receipt was lost. Throws when Slack does not say: then it is tried again later, and nothing is
 * posted twice.
 */
export async function findPostedParts(
  { installation, address, pacer }: Destination,
  threadTs: string,
  question: string,
): Promise<ReadonlyMap<number, string>> {
  const { channel } = address;
  // Counted over the whole workspace, whatever the channel.
  const lane = { method: 'conversations.replies', tenant: tenantOf(address), channel: '', waiter: question };
  const mine = fingerprint(question);
  const found = new Map<number, string>();
  let cursor: string | undefined;
  do {
    const from = cursor === undefined ? {} : { cursor };
    const page = await pacer.call(lane, () =>
      installation.client.conversations.replies({
        channel,
        ts: threadTs,
        include_all_metadata: true,
        limit: 200,
        ...from,
      }),
    );
    for (const message of page.messages ?? []) {
      const parsed = schema.safeParse(message);
      if (!parsed.success || parsed.data.metadata.event_payload.entry !== mine) continue;
      found.set(parsed.data.metadata.event_payload.part, parsed.data.ts);
    }
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return found;
}

function fingerprint(question: string): string {
  return createHash('sha256').update(question).digest('hex').slice(0, 32);
}

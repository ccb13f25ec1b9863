import { createHash } from 'node:crypto';
import { z } from 'zod';
import { tenantOf } from '../workspace.ts';
import type { Destination, ThreadPlace } from './destination.ts';

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
 * posted twice. A direct chat that is known by its person alone cannot be looked into: there nothing is found.
 */
export async function findPostedParts(
  { installation, address, pacer }: Destination,
  { channel, root }: ThreadPlace,
  question: string,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  if (channel === address.user) return found;
  const { client } = installation;
  const method = root === null ? 'conversations.history' : 'conversations.replies';
  // Counted over the whole workspace, whatever the channel.
  const lane = { method, tenant: tenantOf(address), channel: '', waiter: question };
  const which = { channel, include_all_metadata: true, limit: 200 };
  let cursor: string | undefined;
  do {
    const from = cursor === undefined ? {} : { cursor };
    const page = await pacer.call(lane, () =>
      root === null
        ? client.conversations.history(which)
        : client.conversations.replies({ ...which, ...from, ts: root }),
    );
    for (const [part, ts] of partsOn(page.messages ?? [], fingerprint(question))) found.set(part, ts);
    // Of a channel only what is newest: the lost message was the last that was sent.
    cursor = root === null ? undefined : page.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return found;
}

function partsOn(messages: readonly unknown[], mine: string): readonly (readonly [number, string])[] {
  return messages.flatMap((message) => {
    const parsed = schema.safeParse(message);
    if (!parsed.success || parsed.data.metadata.event_payload.entry !== mine) return [];
    return [[parsed.data.metadata.event_payload.part, parsed.data.ts]] as const;
  });
}

function fingerprint(question: string): string {
  return createHash('sha256').update(question).digest('hex').slice(0, 32);
}

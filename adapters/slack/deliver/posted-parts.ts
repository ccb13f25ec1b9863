import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Installation } from '../installations.ts';
import type { SlackAddress } from '../reply-address.ts';
import { callSlack } from '../slack-api.ts';

const eventType = 'curbside_answer';

const schema = z.object({
  metadata: z.object({
    event_type: z.literal(eventType),
    event_payload: z.object({ entry: z.string(), part: z.number() }),
  }),
});

/** Names an entry and a part of its answer in the message itself, so that a retry after a crash finds what is there already. */
export function postedMark(entryKey: string, part: number) {
  return { event_type: eventType, event_payload: { entry: fingerprint(entryKey), part } };
}

/**
 * Which parts of an entry's answer stand in the thread already. Slack allows some apps one such call a minute, so it is asked only
 * when an earlier attempt may have posted. Throws when Slack does not say: then it is tried again later, and nothing is posted twice.
 */
export async function findPostedParts(
  { client }: Installation,
  { channel }: SlackAddress,
  threadTs: string,
  entryKey: string,
): Promise<ReadonlySet<number>> {
  const mine = fingerprint(entryKey);
  const found = new Set<number>();
  let cursor: string | undefined;
  do {
    const page = await callSlack('conversations.replies', () =>
      client.conversations.replies({
        channel,
        ts: threadTs,
        include_all_metadata: true,
        limit: 200,
        ...(cursor === undefined ? {} : { cursor }),
      }),
    );
    for (const message of page.messages ?? []) {
      const parsed = schema.safeParse(message);
      if (parsed.success && parsed.data.metadata.event_payload.entry === mine) {
        found.add(parsed.data.metadata.event_payload.part);
      }
    }
    cursor = page.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return found;
}

function fingerprint(entryKey: string): string {
  return createHash('sha256').update(entryKey).digest('hex').slice(0, 32);
}

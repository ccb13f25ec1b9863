import { z } from 'zod';
import type { ReplyAddress } from '../../src/ports/inbox.ts';

const schema = z.object({
  teamId: z.string(),
  enterpriseId: z.string().nullable(),
  channel: z.string(),
  user: z.string(),
  /** Root of the thread to answer in; null when only the asker sees the answer. */
  threadTs: z.string().nullable(),
  /** Where an answer goes that only the asker sees. Slack takes five messages there, for 30 minutes. */
  responseUrl: z.string().nullable(),
  /** Set when this is a later wording of a question: whose answer to change, and which wording it is. */
  edits: z.object({ question: z.string(), revision: z.string() }).optional(),
});

/** Where an answer goes in Slack. */
export type SlackAddress = Readonly<z.infer<typeof schema>>;

export function toReplyAddress(address: SlackAddress): ReplyAddress {
  return { ...address };
}

/** Throws for an address that {@link toReplyAddress} did not make. */
export function readReplyAddress(address: ReplyAddress): SlackAddress {
  return schema.parse(address);
}

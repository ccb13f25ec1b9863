import { z } from 'zod';
import type { ReplyAddress } from '../../src/ports/inbox.ts';

export const slackAddressSchema = z.object({
  teamId: z.string(),
  enterpriseId: z.string().nullable(),
  channel: z.string(),
  user: z.string(),
  /** Root of the thread to answer in; null when only the asker sees the answer, and for a shared one. */
  threadTs: z.string().nullable(),
  /** Where an answer goes that only the asker sees. Slack takes five messages there, for 30 minutes. */
  responseUrl: z.string().nullable(),
  /**
   * Set when only the asker sees the answer, though others read the channel: root of the thread that it belongs to, null for the channel
   * itself; and the quiet hours, when they are why.
   */
  aside: z.object({ threadTs: z.string().nullable(), quiet: z.string().nullable() }).exactOptional(),
  /** Set when a private answer is shown to all: root of the thread, null for the channel itself. `user` is who shares it. */
  shared: z.object({ threadTs: z.string().nullable() }).exactOptional(),
  /** Set when this is a later wording of a question: whose answer to change, which wording it is, and in which thread it stands. */
  edits: z.object({ question: z.string(), revision: z.string(), root: z.string() }).exactOptional(),
});

/** Where an answer goes in Slack. */
export type SlackAddress = Readonly<z.infer<typeof slackAddressSchema>>;

/** Whether only the asker reads what goes there. */
export function isPrivate({ threadTs, channel }: SlackAddress): boolean {
  return threadTs === null || channel.startsWith('D');
}

export function toReplyAddress(address: SlackAddress): ReplyAddress {
  return { ...address };
}

/** Throws for an address that {@link toReplyAddress} did not make. */
export function readReplyAddress(address: ReplyAddress): SlackAddress {
  return slackAddressSchema.parse(address);
}

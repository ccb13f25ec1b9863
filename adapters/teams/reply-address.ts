import type { ChannelAccount, ConversationReference } from 'botbuilder';
import { z } from 'zod';
import { BotError } from '../../src/domain/bot-error.ts';
import type { Place } from '../../src/domain/conversation.ts';
import type { ReplyAddress } from '../../src/ports/inbox.ts';

const schema = z.object({
  serviceUrl: z.string().min(1),
  /** As Teams wrote it, with `;messageid=` in a channel: that is what keeps the reply in its thread. */
  conversationId: z.string().min(1),
  conversationType: z.enum(['personal', 'groupChat', 'channel']),
  tenant: z.string().min(1),
  bot: z.string().min(1),
  user: z.string().min(1),
  /** Key of the entry whose messages this answer takes the place of: a question that was edited is answered where it was answered before. */
  fills: z.string().optional(),
  /** Only the asker is to see the answer: it goes into the chat with Curbside, not where the question was asked. */
  apart: z.literal(true).optional(),
});

/** Where a reply goes. Ids only: no name of a person, no word of a question. */
export type TeamsAddress = Readonly<z.infer<typeof schema>>;

export function toReplyAddress(address: TeamsAddress): ReplyAddress {
  return address;
}

/** Throws for an address that {@link toReplyAddress} did not make. */
export function readReplyAddress(address: ReplyAddress): TeamsAddress {
  const parsed = schema.safeParse(address);
  if (!parsed.success) throw new BotError('data-unusable', 'An entry of the inbox has no address in Teams');
  return parsed.data;
}

/** Without the thread, which Teams names in some places and not in others. */
export function placeOf({ tenant, conversationId }: TeamsAddress): Place {
  return { platform: 'teams', tenant, place: conversationId.split(';')[0] ?? conversationId };
}

export function referenceOf(address: TeamsAddress): ConversationReference & { readonly user: ChannelAccount } {
  const { serviceUrl, conversationId, conversationType, tenant, bot, user } = address;
  return {
    channelId: 'msteams',
    serviceUrl,
    conversation: {
      id: conversationId,
      conversationType,
      tenantId: tenant,
      isGroup: conversationType !== 'personal',
      name: '',
    },
    bot: { id: bot, name: '' },
    user: { id: user, name: '' },
  };
}

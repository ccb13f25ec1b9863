import { z } from 'zod';
import type { Conversation } from '../../../src/domain/conversation.ts';
import type { TeamsAddress } from '../reply-address.ts';
import { readMessageText } from './message-text.ts';

interface Common {
  /** The same for every delivery of this activity. */
  readonly id: string;
  readonly conversation: Conversation;
  readonly asker: string;
  readonly address: TeamsAddress;
}

/** What Teams tells, as far as Curbside listens to it. */
export type TeamsActivity =
  | (Common & { readonly kind: 'message'; readonly text: string; readonly called: boolean })
  | (Common & {
      readonly kind: 'invoke';
      readonly name: string;
      readonly value: unknown;
      /** The message that the button hangs on. */
      readonly messageId: string | null;
    })
  | (Common & { readonly kind: 'installed' })
  | { readonly kind: 'other' };

const id = z.string().min(1).max(1_000);
const account = z.object({ id, aadObjectId: z.string().min(1).max(200).optional() });

const schema = z.object({
  type: z.string(),
  id,
  serviceUrl: z.string().min(1),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    conversationType: z.enum(['personal', 'groupChat', 'channel']).default('personal'),
    tenantId: id.optional(),
  }),
  channelData: z
    .object({ tenant: z.object({ id }).optional() })
    .optional()
    .catch(undefined),
  text: z.string().nullish(),
  entities: z
    .array(z.looseObject({ type: z.string() }))
    .nullish()
    .catch(null),
  membersAdded: z.array(z.object({ id: z.string() })).optional(),
  name: z.string().optional(),
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
});

/** @returns null for what is no activity, or one that names no tenant: without it two customers could not be told apart. */
export function readActivity(body: unknown): TeamsActivity | null {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return null;
  const { data } = parsed;
  const tenant = data.channelData?.tenant?.id ?? data.conversation.tenantId;
  if (tenant === undefined) return null;
  const common = commonOf(data, tenant);
  switch (data.type) {
    case 'message': {
      const { text, mentioned } = readMessageText(data.text ?? '', data.entities ?? [], data.recipient.id);
      return {
        ...common,
        kind: 'message',
        text,
        called: mentioned || data.conversation.conversationType === 'personal',
      };
    }
    case 'invoke':
      return {
        ...common,
        kind: 'invoke',
        name: data.name ?? '',
        value: data.value,
        messageId: data.replyToId ?? null,
      };
    case 'conversationUpdate': {
      const added = (data.membersAdded ?? []).some((member) => member.id === data.recipient.id);
      return added ? { ...common, kind: 'installed' } : { kind: 'other' };
    }
    default:
      return { kind: 'other' };
  }
}

function commonOf(data: z.infer<typeof schema>, tenant: string): Common {
  const { conversation, from, recipient, serviceUrl } = data;
  const [place = '', root] = conversation.id.split(';messageid=');
  return {
    id: data.id,
    conversation: { platform: 'teams', tenant, place, thread: root || unthreaded[conversation.conversationType] },
    // The directory's id is the same in every conversation; the other is the fallback for guests.
    asker: from.aadObjectId ?? from.id,
    address: {
      serviceUrl,
      conversationId: conversation.id,
      conversationType: conversation.conversationType,
      tenant,
      bot: recipient.id,
      user: from.id,
    },
  };
}

// Chats have no threads: what was said before in one is the context of what is asked next.
const unthreaded = { personal: 'personal', groupChat: 'chat', channel: 'channel' } as const;

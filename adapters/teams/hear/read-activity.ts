import { z } from 'zod';
import type { Conversation } from '../../../src/domain/conversation.ts';
import type { TeamsAddress } from '../reply-address.ts';
import { readMessageText } from './message-text.ts';

/** What every activity of a person tells. */
export interface Heard {
  /** The same for every delivery of this activity. */
  readonly id: string;
  readonly conversation: Conversation;
  readonly asker: string;
  readonly address: TeamsAddress;
}

interface Spoken {
  /** As typed, mentions removed. */
  readonly text: string;
  readonly called: boolean;
  readonly mentionsOthers: boolean;
}

/** What Teams tells, as far as Curbside listens to it. */
export type TeamsActivity =
  | (Heard & { readonly kind: 'message' } & Spoken)
  | (Heard & {
      readonly kind: 'invoke';
      readonly name: string;
      readonly value: unknown;
      /** The message that the button hangs on. */
      readonly messageId: string | null;
    })
  /** A message of a person that Curbside was told of before. */
  | (Heard & { readonly kind: 'edited'; readonly editedAt: string } & Spoken)
  | (Heard & { readonly kind: 'deleted' })
  | (Heard & { readonly kind: 'installed' })
  | (Heard & { readonly kind: 'removed' })
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
    .object({ tenant: z.object({ id }).optional(), eventType: z.string().optional() })
    .optional()
    .catch(undefined),
  text: z.string().nullish(),
  entities: z
    .array(z.looseObject({ type: z.string() }))
    .nullish()
    .catch(null),
  membersAdded: z.array(z.object({ id: z.string() })).optional(),
  membersRemoved: z.array(z.object({ id: z.string() })).optional(),
  action: z.string().optional(),
  timestamp: z.string().optional(),
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
  return kindOf(data, commonOf(data, tenant));
}

type Data = z.infer<typeof schema>;

function kindOf(data: Data, common: Heard): TeamsActivity {
  switch (data.type) {
    case 'message':
      return { ...common, kind: 'message', ...spoken(data) };
    case 'messageUpdate':
      return data.channelData?.eventType === 'editMessage'
        ? { ...common, kind: 'edited', ...spoken(data), editedAt: data.timestamp ?? '' }
        : { kind: 'other' };
    case 'messageDelete':
      return { ...common, kind: 'deleted' };
    case 'invoke':
      return { ...common, kind: 'invoke', name: data.name ?? '', value: data.value, messageId: data.replyToId ?? null };
    case 'conversationUpdate':
      if (includesBot(data, data.membersAdded)) return { ...common, kind: 'installed' };
      return includesBot(data, data.membersRemoved) ? { ...common, kind: 'removed' } : { kind: 'other' };
    case 'installationUpdate':
      return data.action?.startsWith('remove') === true ? { ...common, kind: 'removed' } : { kind: 'other' };
    default:
      return { kind: 'other' };
  }
}

function spoken({ text, entities, recipient, conversation }: Data): Spoken {
  const { mentioned, ...read } = readMessageText(text ?? '', entities ?? [], recipient.id);
  return { ...read, called: mentioned || conversation.conversationType === 'personal' };
}

function includesBot({ recipient }: Data, members: Data['membersAdded']): boolean {
  return (members ?? []).some(({ id: member }) => member === recipient.id);
}

function commonOf(data: Data, tenant: string): Heard {
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

import { z } from 'zod';
import { type Conversation, platforms } from '../../src/domain/conversation.ts';

export const storedConversation = z.looseObject({
  platform: z.enum(platforms),
  tenant: z.string(),
  place: z.string(),
  thread: z.string(),
}) satisfies z.ZodType<Conversation>;

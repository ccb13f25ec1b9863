import { type Conversation, conversationKey } from '../../src/domain/conversation.ts';
import type { ThreadOrigins } from '../../src/ports/thread-origins.ts';

export function createMemoryThreadOrigins(): ThreadOrigins {
  const origins = new Map<string, Conversation>();
  return {
    async remember(thread, origin) {
      origins.set(conversationKey(thread), origin);
    },
    find: async (thread) => origins.get(conversationKey(thread)) ?? null,
  };
}

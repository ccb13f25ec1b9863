import { conversationKey } from '../../src/domain/conversation.ts';
import type { StoppedThreads } from '../../src/ports/stopped-threads.ts';

export function createMemoryStoppedThreads(): StoppedThreads {
  const keys = new Set<string>();
  return {
    async stop(conversation) {
      keys.add(conversationKey(conversation));
    },
    async resume(conversation) {
      keys.delete(conversationKey(conversation));
    },
    isStopped: async (conversation) => keys.has(conversationKey(conversation)),
  };
}

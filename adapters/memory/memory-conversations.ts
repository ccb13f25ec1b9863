import { conversationKey } from '../../src/domain/conversation.ts';
import type { ConversationMemory, Turn } from '../../src/ports/conversation-memory.ts';

export function createMemoryConversations(): ConversationMemory {
  const conversations = new Map<string, readonly Turn[]>();
  return {
    async recall(conversation, limit) {
      const turns = conversations.get(conversationKey(conversation)) ?? [];
      return turns.slice(Math.max(0, turns.length - limit));
    },
    async remember(conversation, turn) {
      const key = conversationKey(conversation);
      const turns = conversations.get(key) ?? [];
      if (turns.some(({ answerId }) => answerId === turn.answerId)) return;
      conversations.set(
        key,
        [...turns, turn].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
      );
    },
  };
}

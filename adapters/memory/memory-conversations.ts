import { type Conversation, conversationKey, type Place } from '../../src/domain/conversation.ts';
import type { ConversationMemory, Turn } from '../../src/ports/conversation-memory.ts';

export function createMemoryConversations(): ConversationMemory {
  const conversations = new Map<string, { readonly conversation: Conversation; readonly turns: readonly Turn[] }>();
  const turnsOf = (conversation: Conversation) => conversations.get(conversationKey(conversation))?.turns ?? [];
  const keep = (conversation: Conversation, turns: readonly Turn[]) =>
    void conversations.set(conversationKey(conversation), { conversation, turns: inOrder(turns) });
  return {
    recall: async (conversation, limit) => last(turnsOf(conversation), limit),
    async recallPlace(place, since, limit) {
      const turns = [...conversations.values()].flatMap((one) => (isIn(one.conversation, place) ? one.turns : []));
      return last(inOrder(turns.filter(({ at }) => Date.parse(at) >= since.getTime())), limit);
    },
    async remember(conversation, turn) {
      const turns = turnsOf(conversation);
      if (turns.some(({ answerId }) => answerId === turn.answerId)) return;
      keep(conversation, [...turns, turn]);
    },
    async forget(conversation, answerIds) {
      keep(
        conversation,
        turnsOf(conversation).filter(({ answerId }) => !answerIds.includes(answerId)),
      );
    },
  };
}

function isIn({ platform, tenant, place }: Conversation, other: Place): boolean {
  return platform === other.platform && tenant === other.tenant && place === other.place;
}

function inOrder(turns: readonly Turn[]): readonly Turn[] {
  return [...turns].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function last(turns: readonly Turn[], limit: number): readonly Turn[] {
  return turns.slice(Math.max(0, turns.length - limit));
}

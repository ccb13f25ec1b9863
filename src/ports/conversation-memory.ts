import type { Conversation, Place } from '../domain/conversation.ts';

/** One question of a thread and what became of it. Holds screened text only. */
export interface Turn {
  readonly answerId: string;
  /** As asked, after cleaning. */
  readonly asked: string;
  /** The same question made to stand alone. */
  readonly understood: string;
  /** The article that answered it, when one did. */
  readonly articleId: string | null;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}

export interface ConversationMemory {
  /** Oldest first; the last `limit` of them. */
  recall(conversation: Conversation, limit: number): Promise<readonly Turn[]>;
  /** Of all conversations of a place since then, oldest first; the last `limit` of them. */
  recallPlace(place: Place, since: Date, limit: number): Promise<readonly Turn[]>;
  /** The same answerId twice is one turn. */
  remember(conversation: Conversation, turn: Turn): Promise<void>;
  /** Forgets the turns that had these answers. */
  forget(conversation: Conversation, answerIds: readonly string[]): Promise<void>;
}

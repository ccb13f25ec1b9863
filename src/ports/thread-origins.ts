import type { Conversation } from '../domain/conversation.ts';

/**
 * Threads that an answer opened in another place than its question came from (shared with a channel, or sent to a direct chat), and the
 * conversation that each of them carries on.
 */
export interface ThreadOrigins {
  /** The newest origin of a thread is kept. */
  remember(thread: Conversation, origin: Conversation): Promise<void>;
  /** Null for a thread that is a conversation of its own. */
  find(thread: Conversation): Promise<Conversation | null>;
}

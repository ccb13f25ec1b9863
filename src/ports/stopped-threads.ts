import type { Conversation } from '../domain/conversation.ts';

/** Threads in which somebody told Curbside to stop. Kept until it is called there again. */
export interface StoppedThreads {
  stop(conversation: Conversation, at: Date): Promise<void>;
  resume(conversation: Conversation): Promise<void>;
  isStopped(conversation: Conversation): Promise<boolean>;
}

import type { Conversation, Place } from '../domain/conversation.ts';

/** What a chat platform asks of the core when a person wants no more answers, or wants them again. */
export interface ThreadStops {
  /** What waits in the thread is given up, and questions that nobody calls Curbside for are left alone. @returns how many were given up. */
  stop(conversation: Conversation): Promise<number>;
  /** What waits anywhere in the place is given up; its threads stay as they are. @returns how many were given up. */
  stopWaiting(place: Place): Promise<number>;
  /** Somebody called Curbside in the thread again. */
  resume(conversation: Conversation): Promise<void>;
  isStopped(conversation: Conversation): Promise<boolean>;
}

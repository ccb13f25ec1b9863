import type { TeamsAddress } from '../reply-address.ts';
import { createNewest } from './newest.ts';

/**
 * Which answer a message of ours shows, so that a thumb under it finds its answer. In memory, for the newest messages: the buttons of a card
 * need none of this.
 */
export interface PostedAnswers {
  remember(address: TeamsAddress, messageId: string, answerId: string): void;
  find(address: TeamsAddress, messageId: string | null): string | null;
}

export function createPostedAnswers(): PostedAnswers {
  const answers = createNewest<string>(5_000);
  return {
    remember: (address, messageId, answerId) => {
      answers.put(keyOf(address, messageId), answerId);
    },
    find: (address, messageId) => (messageId === null ? null : (answers.get(keyOf(address, messageId)) ?? null)),
  };
}

// A channel's conversation is named with the thread here and without it there.
function keyOf({ tenant, conversationId }: TeamsAddress, messageId: string): string {
  return JSON.stringify([tenant, conversationId.split(';')[0], messageId]);
}

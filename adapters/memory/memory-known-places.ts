import type { Place } from '../../src/domain/conversation.ts';
import type { ReplyAddress } from '../../src/ports/inbox.ts';
import type { KnownPlaces } from '../../src/ports/known-places.ts';

export function createMemoryKnownPlaces(): KnownPlaces {
  const addresses = new Map<string, ReplyAddress>();
  return {
    async remember(place, address) {
      const known = addresses.has(keyOf(place));
      addresses.set(keyOf(place), address);
      return !known;
    },
    find: async (place) => addresses.get(keyOf(place)) ?? null,
    async forget(place) {
      addresses.delete(keyOf(place));
    },
  };
}

function keyOf({ platform, tenant, place }: Place): string {
  return JSON.stringify([platform, tenant, place]);
}

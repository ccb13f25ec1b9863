import type { KnownPlaces } from '../../src/ports/known-places.ts';
import { createNewest } from './deliver/newest.ts';
import { placeOf, type TeamsAddress, toReplyAddress } from './reply-address.ts';

/** How places are reached, kept without a write for every message. */
export interface PlaceBook {
  /** @returns true for a place that was not known. */
  remember(address: TeamsAddress): Promise<boolean>;
  forget(address: TeamsAddress): Promise<void>;
  find: KnownPlaces['find'];
}

/** How long an address that did not change is not written again, milliseconds. Short: another process may have forgotten it. */
const writtenForMs = 600_000;

const nothing = { body: '', at: 0 };

export function createPlaceBook(places: KnownPlaces, now: () => Date): PlaceBook {
  const written = createNewest<{ readonly body: string; readonly at: number }>(5_000);
  return {
    async remember(address) {
      const [key, body, at] = [keyOf(address), JSON.stringify(address), now().getTime()];
      const before = written.get(key) ?? nothing;
      if (before.body === body && at - before.at < writtenForMs) return false;
      const isNew = await places.remember(placeOf(address), toReplyAddress(address));
      written.put(key, { body, at });
      return isNew;
    },
    find: places.find,
    async forget(address) {
      written.put(keyOf(address), nothing);
      await places.forget(placeOf(address));
    },
  };
}

function keyOf(address: TeamsAddress): string {
  return JSON.stringify(placeOf(address));
}

import { describe, expect, it } from 'vitest';
import type { KnownPlaces } from '../../src/ports/known-places.ts';

const place = { platform: 'teams', tenant: 'tenant-one', place: '19:example@thread.tacv2' } as const;
const address = { serviceUrl: 'https://service.example', nested: { list: [1, null, 'x'] } };

/** What every KnownPlaces does. `open` gives an empty one, which ends with the test. */
export function knownPlacesContract(name: string, open: () => Promise<KnownPlaces>): void {
  describe(`KnownPlaces: ${name}`, () => {
    it('keeps the newest address of a place, and says whether it was new', async () => {
      const places = await open();
      expect(await places.find(place)).toBeNull();
      expect(await places.remember(place, { serviceUrl: 'https://before.example' })).toBe(true);
      expect(await places.remember(place, address)).toBe(false);
      expect(await places.find(place)).toEqual(address);
    });

    it('keeps places of the same name apart', async () => {
      const places = await open();
      await places.remember(place, address);
      for (const other of [{ tenant: 'tenant-two' }, { platform: 'slack' }, { place: '19:other' }] as const) {
        expect(await places.find({ ...place, ...other })).toBeNull();
        expect(await places.remember({ ...place, ...other }, {})).toBe(true);
      }
      expect(await places.find(place)).toEqual(address);
    });

    it('says new to one of many that come at once', async () => {
      const places = await open();
      const told = await Promise.all(Array.from({ length: 10 }, () => places.remember(place, address)));
      expect(told.filter((isNew) => isNew)).toHaveLength(1);
    });

    it('forgets a place, which is new again afterwards', async () => {
      const places = await open();
      await places.remember(place, address);
      await places.forget(place);
      await places.forget(place);
      expect(await places.find(place)).toBeNull();
      expect(await places.remember(place, address)).toBe(true);
    });
  });
}

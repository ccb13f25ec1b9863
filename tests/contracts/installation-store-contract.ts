import { describe, expect, it } from 'vitest';
import type { InstallationStore } from '../../src/ports/installation-store.ts';

/** What every InstallationStore does. `open` gives an empty one, which ends with the test. */
export function installationStoreContract(name: string, open: () => Promise<InstallationStore>): void {
  describe(`InstallationStore: ${name}`, () => {
    it('keeps each installation apart, also where a team or an enterprise has the same id', async () => {
      const store = await open();
      const places = [
        { enterpriseId: null, teamId: 'T1' },
        { enterpriseId: 'E1', teamId: 'T1' },
        { enterpriseId: 'E1', teamId: null },
        { enterpriseId: 'E2', teamId: 'T1' },
      ];
      for (const [index, place] of places.entries()) await store.save({ ...place, sealed: `sealed-${index}` });
      for (const [index, place] of places.entries()) {
        expect(await store.find(place)).toEqual({ ...place, sealed: `sealed-${index}` });
      }
      expect(await store.find({ enterpriseId: null, teamId: 'T2' })).toBeNull();
    });

    it('puts a new installation in the place of the former', async () => {
      const store = await open();
      await store.save({ enterpriseId: null, teamId: 'T1', sealed: 'old' });
      await store.save({ enterpriseId: null, teamId: 'T1', sealed: 'new' });
      expect(await store.list()).toEqual([{ enterpriseId: null, teamId: 'T1', sealed: 'new' }]);
    });

    it('removes one, and says whether it was there', async () => {
      const store = await open();
      await store.save({ enterpriseId: 'E1', teamId: 'T1', sealed: 'a' });
      await store.save({ enterpriseId: 'E1', teamId: null, sealed: 'b' });
      expect(await store.remove({ enterpriseId: 'E1', teamId: 'T1' })).toBe(true);
      expect(await store.remove({ enterpriseId: 'E1', teamId: 'T1' })).toBe(false);
      expect(await store.list()).toEqual([{ enterpriseId: 'E1', teamId: null, sealed: 'b' }]);
    });

    it('lists them in order', async () => {
      const store = await open();
      for (const [enterpriseId, teamId] of [
        ['E2', 'T1'],
        ['E1', 'T2'],
        [null, 'T9'],
        ['E1', null],
      ] as const) {
        await store.save({ enterpriseId, teamId, sealed: 's' });
      }
      const listed = await store.list();
      expect(listed.map(({ enterpriseId, teamId }) => [enterpriseId, teamId])).toEqual([
        [null, 'T9'],
        ['E1', null],
        ['E1', 'T2'],
        ['E2', 'T1'],
      ]);
    });
  });
}

import { z } from 'zod';
import type { KnownPlaces } from '../../src/ports/known-places.ts';
import { canonicalJson } from './canonical-json.ts';
import { placeKey } from './place-key.ts';
import { readBody } from './read-body.ts';
import type { Database } from './tables.ts';

const storedAddress = z.record(z.string(), z.unknown());

export function createKnownPlaces(db: Database): KnownPlaces {
  const insert = (key: string, body: string) => db.insertInto('known_places').values({ place_key: key, body });
  return {
    async remember(place, address) {
      const [key, body] = [placeKey(place), canonicalJson(address)];
      const { numInsertedOrUpdatedRows } = await insert(key, body)
        .onConflict((conflict) => conflict.column('place_key').doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 1n) return true;
      await insert(key, body)
        .onConflict((conflict) => conflict.column('place_key').doUpdateSet({ body }))
        .execute();
      return false;
    },
    async find(place) {
      const key = placeKey(place);
      const row = await db.selectFrom('known_places').select('body').where('place_key', '=', key).executeTakeFirst();
      return row === undefined ? null : readBody(row.body, storedAddress, { table: 'known_places', id: key });
    },
    async forget(place) {
      await db.deleteFrom('known_places').where('place_key', '=', placeKey(place)).execute();
    },
  };
}

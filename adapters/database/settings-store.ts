import type { z } from 'zod';
import type { Place, Tenancy } from '../../src/domain/conversation.ts';
import { nothingChosen } from '../../src/domain/place-settings.ts';
import type { SettingsStore } from '../../src/ports/settings-store.ts';
import { canonicalJson } from './canonical-json.ts';
import { readBody } from './read-body.ts';
import { storedAudience, storedPlaceChoices, storedWorkspaceChoices } from './stored-settings.ts';
import type { Database } from './tables.ts';

export function createSettingsStore(db: Database): SettingsStore {
  const choose = async (key: string, choice: unknown) => {
    const body = canonicalJson(choice);
    await db
      .insertInto('settings')
      .values({ key, body })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ body }))
      .execute();
  };
  return {
    async choicesFor(place, person) {
      const keys = { workspace: workspaceKey(place), place: placeKey(place), audience: personKey(place, person) };
      const rows = await db.selectFrom('settings').selectAll().where('key', 'in', Object.values(keys)).execute();
      const read = <T>(key: string, schema: z.ZodType<T>, otherwise: T): T => {
        const row = rows.find((candidate) => candidate.key === key);
        return row === undefined ? otherwise : readBody(row.body, schema, { table: 'settings', id: key });
      };
      return {
        workspace: read(keys.workspace, storedWorkspaceChoices, nothingChosen.workspace),
        place: read(keys.place, storedPlaceChoices, nothingChosen.place),
        audience: read(keys.audience, storedAudience.nullable(), null),
      };
    },
    chooseForWorkspace: (tenancy, choices) => choose(workspaceKey(tenancy), choices),
    chooseForPlace: (place, choices) => choose(placeKey(place), choices),
    chooseAudience: (tenancy, person, audience) => choose(personKey(tenancy, person), audience),
  };
}

function workspaceKey(tenancy: Tenancy): string {
  return keyOf('workspace', tenancy);
}

function placeKey(place: Place): string {
  return keyOf('place', place, place.place);
}

function personKey(tenancy: Tenancy, person: string): string {
  return keyOf('person', tenancy, person);
}

function keyOf(kind: 'workspace' | 'place' | 'person', { platform, tenant }: Tenancy, ...rest: readonly string[]) {
  return [kind, platform, tenant, ...rest].map(encodeURIComponent).join(':');
}

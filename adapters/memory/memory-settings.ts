import type { Audience } from '../../src/domain/audience.ts';
import type { Place, Tenancy } from '../../src/domain/conversation.ts';
import { nothingChosen, type PlaceChoices, type WorkspaceChoices } from '../../src/domain/place-settings.ts';
import type { SettingsStore } from '../../src/ports/settings-store.ts';

export function createMemorySettings(): SettingsStore {
  const workspaces = new Map<string, WorkspaceChoices>();
  const places = new Map<string, PlaceChoices>();
  const people = new Map<string, Audience>();
  return {
    choicesFor: async (place, person) => ({
      workspace: workspaces.get(keyOf(place)) ?? nothingChosen.workspace,
      place: places.get(keyOf(place, place.place)) ?? nothingChosen.place,
      audience: people.get(keyOf(place, person)) ?? null,
    }),
    async chooseForWorkspace(tenancy, choices) {
      workspaces.set(keyOf(tenancy), choices);
    },
    async chooseForPlace(place: Place, choices) {
      places.set(keyOf(place, place.place), choices);
    },
    async chooseAudience(tenancy, person, audience) {
      if (audience === null) people.delete(keyOf(tenancy, person));
      else people.set(keyOf(tenancy, person), audience);
    },
  };
}

function keyOf({ platform, tenant }: Tenancy, ...rest: readonly string[]): string {
  return JSON.stringify([platform, tenant, ...rest]);
}

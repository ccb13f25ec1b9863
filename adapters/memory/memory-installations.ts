import type { InstallationStore, InstalledAt, StoredInstallation } from '../../src/ports/installation-store.ts';

export function createMemoryInstallations(): InstallationStore {
  const installed = new Map<string, StoredInstallation>();
  return {
    save: async (installation) => void installed.set(keyOf(installation), { ...installation }),
    find: async (place) => installed.get(keyOf(place)) ?? null,
    remove: async (place) => installed.delete(keyOf(place)),
    list: async () => [...installed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, installation]) => installation),
  };
}

function keyOf({ enterpriseId, teamId }: InstalledAt): string {
  return `${enterpriseId ?? ''} ${teamId ?? ''}`;
}

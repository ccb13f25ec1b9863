import { describe, expect, it } from 'vitest';
import { createMemoryInstallations } from '../../../adapters/memory/memory-installations.ts';
import { silentLog } from '../../../adapters/memory/silent-log.ts';
import { hearUninstalled, type RemovedFrom } from '../../../adapters/slack/install/hear-removal.ts';
import type { InstalledAt } from '../../../src/ports/installation-store.ts';

const owed = ['E-ORG/T-ONE', 'E-ORG/T-TWO', 'T-WARD'];

/** @returns where what is owed was given up. */
async function uninstalledFrom(from: RemovedFrom, installed: readonly InstalledAt[]): Promise<readonly string[]> {
  const store = createMemoryInstallations();
  for (const place of installed) await store.save({ ...place, sealed: 'sealed' });
  let given: readonly string[] = [];
  const unheard = async () => 'unknown' as const;
  const corrections = {
    edited: unheard,
    deleted: unheard,
    placeGone: async (_: string, gone: (tenant: string) => boolean) => {
      given = owed.filter(gone);
      return given.length;
    },
  };
  const installations = {
    find: () => Promise.reject(new Error('nobody asks for a token here')),
    forget: () => undefined,
    check: async () => undefined,
  };
  await hearUninstalled({ store, installations, corrections, log: silentLog }, from);
  return given;
}

const organisation = { enterpriseId: 'E-ORG', teamId: null };
const one = { enterpriseId: 'E-ORG', teamId: 'T-ONE' };
const ward = { enterpriseId: null, teamId: 'T-WARD' };

describe('what is owed where Curbside was uninstalled', () => {
  it('is given up in each workspace of an organisation, save in one that has a token of its own', async () => {
    const whole = { enterpriseId: 'E-ORG', teamId: 'T-ONE', wholeOrganisation: true };
    expect(await uninstalledFrom(whole, [organisation, ward])).toEqual(['E-ORG/T-ONE', 'E-ORG/T-TWO']);
    expect(await uninstalledFrom(whole, [organisation, one, ward])).toEqual(['E-ORG/T-TWO']);
  });

  it('is given up in a workspace, unless the token of its organisation serves it still', async () => {
    const single = { ...one, wholeOrganisation: false };
    expect(await uninstalledFrom(single, [one, ward])).toEqual(['E-ORG/T-ONE']);
    expect(await uninstalledFrom(single, [one, organisation, ward])).toEqual([]);
  });
});

import type { Installation as BoltInstallation, InstallationStore as BoltStore, InstallationQuery } from '@slack/bolt';
import { z } from 'zod';
import type { InstallationStore, InstalledAt, StoredInstallation } from '../../../src/ports/installation-store.ts';
import { SlackRefusal } from '../slack-error.ts';
import type { TokenSeal } from './token-seal.ts';

/** Bolt's installation store over ours: sealed before it is kept, opened when it is read. */
export interface InstallationVault extends BoltStore {
  /** Throws a SlackRefusal `not_installed` where Curbside is neither in the workspace nor in its organisation. */
  fetchInstallation(query: InstallationQuery<boolean>): Promise<BoltInstallation>;
  /** Seals with the newest key what an older one sealed. @returns how many no key opens. */
  renewSeals(): Promise<{ readonly renewed: number; readonly unreadable: number }>;
}

// What Bolt reads again. The person's own tokens are not asked for, and would not be kept.
const schema = z.object({
  user: z.object({ id: z.string() }),
  bot: z.object({
    token: z.string(),
    refreshToken: z.string().optional(),
    expiresAt: z.number().optional(),
    scopes: z.array(z.string()),
    id: z.string(),
    userId: z.string(),
  }),
  appId: z.string().optional(),
});

export function createInstallationVault(store: InstallationStore, seal: TokenSeal): InstallationVault {
  const find = async (query: InstallationQuery<boolean>) => {
    for (const place of placesOf(query)) {
      const stored = await store.find(place);
      if (stored !== null) return stored;
    }
    throw new SlackRefusal('an event', 'not_installed');
  };
  return {
    storeInstallation: async (installation) => {
      const place = placeOf(installation);
      const kept = JSON.stringify(schema.parse(installation));
      await store.save({ ...place, sealed: seal.seal(kept, nameOf(place)) });
    },
    fetchInstallation: async (query) => {
      const stored = await find(query);
      const opened = seal.open(stored.sealed, nameOf(stored));
      if (opened === null) throw new SlackRefusal('an event', 'token_key_missing');
      return toBolt(opened.text, stored);
    },
    deleteInstallation: async (query) => {
      const [place] = placesOf(query);
      if (place !== undefined) await store.remove(place);
    },
    renewSeals: async () => {
      const opened = (await store.list()).map((stored) => ({
        stored,
        opened: seal.open(stored.sealed, nameOf(stored)),
      }));
      const outdated = opened.flatMap(({ stored, opened }) =>
        opened?.outdated ? [{ stored, text: opened.text }] : [],
      );
      for (const { stored, text } of outdated) {
        await store.save({ ...stored, sealed: seal.seal(text, nameOf(stored)) });
      }
      return { renewed: outdated.length, unreadable: opened.filter(({ opened }) => opened === null).length };
    },
  };
}

/** Where to look, in order: the workspace's own installation, then its organisation's. */
function placesOf({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery<boolean>): readonly InstalledAt[] {
  const whole = enterpriseId === undefined ? [] : [{ enterpriseId, teamId: null }];
  if (isEnterpriseInstall || teamId === undefined) return whole;
  return [{ enterpriseId: enterpriseId ?? null, teamId }, ...whole];
}

function placeOf({ isEnterpriseInstall, enterprise, team }: BoltInstallation): InstalledAt {
  const enterpriseId = enterprise?.id ?? null;
  const teamId = isEnterpriseInstall ? null : (team?.id ?? null);
  // Both missing: it could never be found again, and must not stand in for another's.
  if (enterpriseId === null && teamId === null) throw new SlackRefusal('an installation', 'no_workspace');
  return { enterpriseId, teamId };
}

function nameOf({ enterpriseId, teamId }: InstalledAt): string {
  return JSON.stringify([enterpriseId, teamId]);
}

function toBolt(text: string, { enterpriseId, teamId }: StoredInstallation): BoltInstallation {
  const { user, bot, appId } = schema.parse(JSON.parse(text));
  const { refreshToken, expiresAt, ...always } = bot;
  const rotation = {
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  return {
    team: teamId === null ? undefined : { id: teamId },
    enterprise: enterpriseId === null ? undefined : { id: enterpriseId },
    user: { id: user.id, token: undefined, scopes: undefined },
    bot: { ...always, ...rotation },
    appId,
    isEnterpriseInstall: teamId === null,
    authVersion: 'v2',
  };
}

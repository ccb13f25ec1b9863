import { z } from 'zod';
import type { Corrections } from '../../../src/ports/corrections.ts';
import type { InstallationStore, StoredInstallation } from '../../../src/ports/installation-store.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { Installations } from '../installations.ts';
import { tenantOf, type Workspace } from '../workspace.ts';

export interface RemovalDesk {
  readonly store: InstallationStore;
  readonly installations: Installations;
  readonly corrections: Corrections;
  readonly log: Log;
}

/** A workspace, or an organisation with all of its workspaces. */
export interface RemovedFrom extends Workspace {
  readonly wholeOrganisation: boolean;
}

const tokensSchema = z.object({ event: z.object({ tokens: z.object({ bot: z.array(z.string()).default([]) }) }) });
const accessSchema = z.object({ event: z.object({ team_ids: z.array(z.string()) }) });

/**
 * Curbside was uninstalled: its token goes, and what was owed there is given up, because nobody can be told any more. A workspace that
 * another token still serves, its own or its organisation's, keeps what is owed.
 */
export async function hearUninstalled(desk: RemovalDesk, from: RemovedFrom): Promise<void> {
  const { enterpriseId, teamId, wholeOrganisation } = from;
  await desk.store.remove({ enterpriseId, teamId: wholeOrganisation ? null : teamId });
  const left = await desk.store.list();
  await giveUp(desk, from, (tenant) => {
    const isOfIt = wholeOrganisation ? tenant.startsWith(`${enterpriseId}/`) : tenant === tenantOf(from);
    return isOfIt && !left.some((place) => serves(place, tenant));
  });
}

function serves({ enterpriseId, teamId }: StoredInstallation, tenant: string): boolean {
  return teamId === null ? tenant.startsWith(`${enterpriseId}/`) : tenant === tenantOf({ enterpriseId, teamId });
}

/** Tokens were revoked. Those of people were never asked for; without the bot's, it is an uninstallation. */
export async function hearTokensRevoked(desk: RemovalDesk, body: unknown, from: RemovedFrom): Promise<void> {
  const { tokens } = tokensSchema.parse(body).event;
  if (tokens.bot.length > 0) await hearUninstalled(desk, from);
}

/** The organisation took Curbside away from some of its workspaces; the organisation's token stays. */
export async function hearAccessRevoked(desk: RemovalDesk, body: unknown, { enterpriseId }: Workspace): Promise<void> {
  const { team_ids: teamIds } = accessSchema.parse(body).event;
  for (const teamId of teamIds) {
    await giveUp(desk, { teamId, enterpriseId }, (tenant) => tenant === tenantOf({ teamId, enterpriseId }));
  }
}

async function giveUp(desk: RemovalDesk, workspace: Workspace, gone: (tenant: string) => boolean): Promise<void> {
  desk.installations.forget(gone);
  const given = await desk.corrections.placeGone('slack', gone);
  desk.log.info({ tenant: tenantOf(workspace), given }, 'slack-uninstalled');
}

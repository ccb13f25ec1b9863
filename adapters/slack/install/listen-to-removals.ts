import type { App, Context } from '@slack/bolt';
import {
  hearAccessRevoked,
  hearTokensRevoked,
  hearUninstalled,
  type RemovalDesk,
  type RemovedFrom,
} from './hear-removal.ts';

/** Ties the events by which Slack says that Curbside may no longer be somewhere to what hears them. */
export function listenToRemovals(app: App, desk: RemovalDesk): void {
  app.event('app_uninstalled', ({ context }) => hearUninstalled(desk, removedFrom(context)));
  app.event('tokens_revoked', ({ body, context }) => hearTokensRevoked(desk, body, removedFrom(context)));
  app.event('team_access_revoked', ({ body, context }) => hearAccessRevoked(desk, body, removedFrom(context)));
}

function removedFrom({ teamId, enterpriseId, isEnterpriseInstall }: Context): RemovedFrom {
  return { teamId: teamId ?? '', enterpriseId: enterpriseId ?? null, wholeOrganisation: isEnterpriseInstall };
}

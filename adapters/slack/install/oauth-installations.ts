import type { webApi } from '@slack/bolt';
import { BotError } from '../../../src/domain/bot-error.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { Installation, Installations } from '../installations.ts';
import { tenantOf, type Workspace } from '../workspace.ts';
import type { InstallationVault } from './installation-vault.ts';

/** Which token is good in a workspace; one that is about to expire is exchanged first. */
export type FindToken = (workspace: Workspace) => Promise<{
  readonly botToken?: string | undefined;
  readonly botUserId?: string | undefined;
  readonly botId?: string | undefined;
}>;

export interface OAuthParts {
  readonly findToken: FindToken;
  readonly vault: Pick<InstallationVault, 'renewSeals'>;
  readonly clientFor: (botToken: string) => webApi.WebClient;
  readonly log: Log;
}

/** How long a token is used before it is looked up again: another process may have exchanged or removed it. Milliseconds. */
const freshMs = 60_000;

/** Installations by OAuth: each workspace or organisation has its own token. */
export function createOAuthInstallations({ findToken, vault, clientFor, log }: OAuthParts): Installations {
  const known = new Map<string, { readonly found: Promise<Installation>; readonly until: number }>();
  const lookUp = async (workspace: Workspace): Promise<Installation> => {
    const { botToken, botUserId, botId } = await findToken(workspace);
    if (botToken === undefined || botUserId === undefined || botId === undefined) {
      throw new BotError('config-invalid', 'A stored Slack installation has no bot; install Curbside there again');
    }
    return { botToken, botUserId, botId, client: clientFor(botToken) };
  };
  return {
    find: (workspace) => {
      const tenant = tenantOf(workspace);
      const before = known.get(tenant);
      if (before !== undefined && before.until > Date.now()) return before.found;
      const found = lookUp(workspace);
      known.set(tenant, { found, until: Date.now() + freshMs });
      found.catch(() => known.delete(tenant));
      return found;
    },
    forget: (gone) => {
      for (const tenant of [...known.keys()].filter(gone)) known.delete(tenant);
    },
    check: async () => {
      const { renewed, unreadable } = await vault.renewSeals();
      if (renewed > 0) log.info({ renewed }, 'slack-tokens-sealed-anew');
      if (unreadable > 0) log.error({ unreadable }, 'slack-tokens-without-key');
    },
  };
}

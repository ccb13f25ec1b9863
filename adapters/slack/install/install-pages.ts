import { ExpressReceiver } from '@slack/bolt';
import { BotError } from '../../../src/domain/bot-error.ts';
import type { InstallationStore } from '../../../src/ports/installation-store.ts';
import type { OneTimeTickets } from '../../../src/ports/one-time-tickets.ts';
import { botScopes } from '../needs.ts';
import { clientOptions, type SlackApiOptions } from '../slack-api.ts';
import type { SlackOAuth } from '../slack-config.ts';
import { originalError } from '../slack-error.ts';
import { sayNotInstalled } from './install-failures.ts';
import { createInstallStates, stateLifeMs } from './install-states.ts';
import { createInstallationVault, type InstallationVault } from './installation-vault.ts';
import type { FindToken } from './oauth-installations.ts';
import { createTokenSeal } from './token-seal.ts';

/** Where installations are kept, and the tickets that they begin with. */
export interface InstallationKeep {
  readonly installations: InstallationStore;
  readonly tickets: OneTimeTickets;
}

/** Bolt's `GET /slack/install` and `/slack/oauth_redirect`, with states and installations kept by us. */
export interface InstallPages {
  readonly router: ExpressReceiver['router'];
  readonly vault: InstallationVault;
  readonly findToken: FindToken;
}

const redirectPath = '/slack/oauth_redirect';

export interface PagesSurroundings {
  readonly kept: InstallationKeep;
  readonly publicUrl: string;
  readonly api: SlackApiOptions;
}

export function createInstallPages(
  { clientId, clientSecret, tokenKeys }: SlackOAuth,
  { kept, publicUrl, api }: PagesSurroundings,
): InstallPages {
  const vault = createInstallationVault(kept.installations, createTokenSeal(tokenKeys));
  const scopes = [...botScopes];
  const redirectUri = `${publicUrl}${redirectPath}`;
  const { logger, ...options } = clientOptions(api);
  const { router, installer } = new ExpressReceiver({
    logger: api.logger,
    // Serves these pages alone. Bolt's App takes no receiver that can install and a rule of ours for whose token is good.
    endpoints: {},
    signingSecret: '',
    signatureVerification: false,
    clientId,
    clientSecret,
    scopes,
    redirectUri,
    installationStore: vault,
    installerOptions: {
      redirectUriPath: redirectPath,
      // The page in between would load a picture from elsewhere.
      directInstall: true,
      stateStore: createInstallStates(kept.tickets, { scopes, redirectUri }),
      stateCookieExpirationSeconds: stateLifeMs / 1000,
      callbackOptions: { failure: (error, _, __, response) => sayNotInstalled(error, response) },
      clientOptions: options,
    },
  });
  if (installer === undefined) throw new BotError('config-invalid', 'The Slack client id and secret are not usable');
  return {
    router,
    vault,
    findToken: ({ teamId, enterpriseId }) =>
      installer
        .authorize({ teamId, enterpriseId: enterpriseId ?? undefined, isEnterpriseInstall: false })
        .catch((error) => Promise.reject(originalError(error))),
  };
}

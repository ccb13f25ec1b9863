import type { webApi } from '@slack/bolt';
import { BotError } from '../../src/domain/bot-error.ts';
import { callSlack } from './slack-api.ts';
import type { Workspace } from './workspace.ts';

/** Curbside in one workspace: who it is there, and with which client it speaks. */
export interface Installation {
  readonly botToken: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly client: webApi.WebClient;
}

/** Where Curbside is installed. */
export interface Installations {
  /** Throws a BotError when Slack cannot be asked, or refuses the token. */
  find(workspace: Workspace): Promise<Installation>;
  /** The tenants whose token is no longer good, or may not be: it is looked up again. */
  forget(gone: (tenant: string) => boolean): void;
  /** At start. Throws a BotError when it is clear already that nothing can be said. */
  check(): Promise<void>;
}

/** One token, for one workspace or for all of an organisation. Slack itself refuses it where it is not valid. */
export function createTokenInstallation(
  botToken: string,
  clientFor: (botToken: string) => webApi.WebClient,
): Installations {
  let known: Promise<Installation> | null = null;
  const find = () => {
    known ??= identify(botToken, clientFor(botToken)).catch((error) => {
      // A failure is not remembered: Slack may be reachable again for the next event.
      known = null;
      throw error;
    });
    return known;
  };
  return {
    find,
    forget: () => {
      known = null;
    },
    check: async () => void (await find()),
  };
}

async function identify(botToken: string, client: webApi.WebClient): Promise<Installation> {
  const identity = await callSlack('auth.test', () => client.auth.test());
  if (identity.user_id === undefined || identity.bot_id === undefined) {
    throw new BotError('config-invalid', 'The Slack token is not a bot token: take the one that begins with xoxb-');
  }
  return { botToken, botUserId: identity.user_id, botId: identity.bot_id, client };
}

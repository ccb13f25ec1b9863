import { type Logger, webApi } from '@slack/bolt';
import { asSlackRefusal } from './slack-error.ts';

/** Longest that one call waits for Slack in all, milliseconds. Shorter than any lease of the inbox. */
const patienceMs = 20_000;

const mostClients = 1_000;

export interface SlackApiOptions {
  readonly apiUrl?: string;
  readonly logger: Logger;
}

/**
 * Overrides what would hurt: by default a call has no timeout, is retried for 30 minutes (a message whose receipt was lost would be
 * posted twice), and one 429 holds up every other call.
 */
export function clientOptions({ apiUrl, logger }: SlackApiOptions): webApi.WebClientOptions {
  return {
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

/** One client a token, so that two workspaces never share one. */
export function createClients(options: SlackApiOptions): (botToken: string) => webApi.WebClient {
  const clients = new Map<string, webApi.WebClient>();
  return (botToken) => {
    const known = clients.get(botToken);
    if (known !== undefined) return known;
    const client = new webApi.WebClient(botToken, clientOptions(options));
    // Tokens are exchanged twice a day: those that nobody uses any more must not pile up.
    const [oldest] = clients.keys();
    if (clients.size >= mostClients && oldest !== undefined) clients.delete(oldest);
    clients.set(botToken, client);
    return client;
  };
}

/**
 * Makes one call, and makes it again when Slack says how long to wait (429). Only this call waits: others go on.
 * Throws a SlackRefusal when Slack refuses, cannot be reached, or asks for more patience than there is.
 */
export async function callSlack<T>(method: string, call: () => Promise<T>): Promise<T> {
  let waited = 0;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      const waitMs =
        error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : Number.POSITIVE_INFINITY;
      if (waited + waitMs > patienceMs) throw asSlackRefusal(method, error);
      waited += waitMs;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

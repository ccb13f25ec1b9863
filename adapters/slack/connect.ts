import { ExpressReceiver, type Logger, SocketModeReceiver } from '@slack/bolt';
import { BotError } from '../../src/domain/bot-error.ts';
import { clientOptions } from './slack-api.ts';
import type { SlackConfig } from './slack-config.ts';

/** Where Slack sends events, commands and buttons over HTTP. */
const requestPath = '/slack/events';

/** The way in. */
export type SlackConnection =
  | { readonly kind: 'socket'; readonly receiver: SocketModeReceiver }
  | { readonly kind: 'http'; readonly receiver: ExpressReceiver };

export function connect(config: SlackConfig, logger: Logger): SlackConnection {
  if (config.appToken !== undefined)
    return { kind: 'socket', receiver: socketReceiver(config, config.appToken, logger) };
  if (config.signingSecret === undefined) {
    throw new BotError('config-invalid', 'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)');
  }
  return { kind: 'http', receiver: httpReceiver(config.signingSecret, logger) };
}

function socketReceiver({ apiUrl }: SlackConfig, appToken: string, logger: Logger): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions({ logger, ...(apiUrl === undefined ? {} : { apiUrl }) }) },
    // What failed is not acknowledged, so that Slack sends it again.
    processEventErrorHandler: async () => false,
  });
}

function httpReceiver(signingSecret: string, logger: Logger): ExpressReceiver {
  return new ExpressReceiver({
    signingSecret,
    logger,
    endpoints: requestPath,
    processEventErrorHandler: async ({ response }) => {
      // Slack sends an event again after a 5xx.
      if (!response.headersSent) response.writeHead(503).end();
      return false;
    },
  });
}

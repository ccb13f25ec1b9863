import { type SocketModeReceiver, webApi } from '@slack/bolt';
import { BotError } from '../../src/domain/bot-error.ts';
import type { Log } from '../../src/ports/log.ts';
import { slackErrorCode } from './slack-error.ts';

export interface KeptConnection {
  stop(): Promise<void>;
}

const firstWaitMs = 500;
const longestWaitMs = 30_000;

/**
 * Opens the socket, and opens it again whenever it closes: Slack recycles each after some hours. Resolves once it is open or cannot be
 * opened just now. Throws a BotError when Slack refuses the app token.
 * The library's own reconnecting is not used: it waits 5 seconds each time, and a refusal while it reconnects ends the process.
 */
export async function keepConnected({ client }: SocketModeReceiver, log: Log): Promise<KeptConnection> {
  let stopped = false;
  let wakeUp = () => {};
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** @returns why it did not open, or null when it did. */
  const open = async (): Promise<{ readonly cause: unknown } | null> => {
    try {
      await client.start();
      return null;
    } catch (cause) {
      return { cause };
    }
  };
  const keep = async (failed: boolean) => {
    let failures = failed ? 1 : 0;
    while (!stopped) {
      if (failures === 0) await new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
      else await sleep(Math.min(longestWaitMs, firstWaitMs * 2 ** failures));
      if (stopped) return;
      const failure = await open();
      failures = failure === null ? 0 : failures + 1;
      if (failure === null) log.info({}, 'slack-socket-open');
      else log.warn({ code: slackErrorCode(failure.cause), failures }, 'slack-socket-not-open');
    }
  };

  const failure = await open();
  if (failure?.cause instanceof webApi.WebAPIPlatformError) {
    throw new BotError('config-invalid', `Slack refused the app token: ${slackErrorCode(failure.cause)}`);
  }
  if (failure !== null) log.warn({ code: slackErrorCode(failure.cause), failures: 1 }, 'slack-socket-not-open');
  const kept = keep(failure !== null);
  return {
    stop: async () => {
      stopped = true;
      wakeUp();
      await client.disconnect();
      await kept;
      // It may have been opening just then.
      await client.disconnect();
    },
  };
}

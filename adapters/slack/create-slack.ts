import type { Audience } from '../../src/domain/audience.ts';
import { BotError } from '../../src/domain/bot-error.ts';
import { defaultSettings } from '../../src/domain/place-settings.ts';
import type { AnswerDelivery } from '../../src/ports/answer-delivery.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { connect, type SlackConnection } from './connect.ts';
import { createSlackDelivery } from './deliver/slack-delivery.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import { createTokenInstallation, type Installations } from './installations.ts';
import { type KeptConnection, keepConnected } from './keep-connected.ts';
import { listen } from './listen.ts';
import { createFindPerson } from './people.ts';
import { RecordFirstApp } from './record-first-app.ts';
import { createClients } from './slack-api.ts';
import type { SlackConfig } from './slack-config.ts';

export interface SlackOptions extends Omit<SlackDesk, 'toCard' | 'defaults' | 'findPerson'> {
  readonly config: SlackConfig;
  /** Whose words answers use where nobody chose. */
  readonly audience: Audience;
  /** Where the page of this Curbside is, without a slash at the end. */
  readonly publicUrl: string;
}

export interface Slack {
  readonly delivery: AnswerDelivery;
  /**
   * Serves `POST /slack/events`; null in Socket Mode. Mount it before any body parser: the signature is over the raw body.
   */
  readonly router: SlackRouter | null;
  /** Throws a BotError when Slack refuses a token or cannot be reached. A socket that does not open just now is tried again. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

type SlackRouter = Extract<SlackConnection, { kind: 'http' }>['receiver']['router'];

/** Curbside in one Slack workspace. */
export function createSlack({ config, publicUrl, audience, ...ports }: SlackOptions): Slack {
  const { apiUrl } = config;
  if (apiUrl !== undefined && !isLoopback(apiUrl)) {
    throw new BotError('config-invalid', 'Another Slack API must be on this machine (http://127.0.0.1:…)');
  }
  const logger = createBoltLogger(ports.log);
  const clientFor = createClients({ logger, ...(apiUrl === undefined ? {} : { apiUrl }) });
  const installations = createTokenInstallation(config.botToken, clientFor);
  const desk: SlackDesk = {
    ...ports,
    findPerson: createFindPerson(installations),
    defaults: defaultSettings(audience),
    toCard: (answer, shown) => toAnswerCard(answer, { ...shown, publicUrl }),
  };
  const connection = connect(config, logger);
  const app = createApp(connection, installations, logger);
  listen(app, desk, { installations, apiUrl });
  let socket: KeptConnection | null = null;
  return {
    delivery: createSlackDelivery({ installations, apiUrl, toCard: desk.toCard, log: desk.log }),
    router: connection.kind === 'http' ? connection.receiver.router : null,
    start: async () => {
      await installations.find({ teamId: '', enterpriseId: null });
      if (connection.kind === 'socket') socket = await keepConnected(connection.receiver, desk.log);
      desk.log.info({ transport: connection.kind }, 'slack-started');
    },
    stop: async () => {
      await socket?.stop();
    },
  };
}

function createApp(
  { receiver }: SlackConnection,
  installations: Installations,
  logger: ReturnType<typeof createBoltLogger>,
) {
  return new RecordFirstApp({
    receiver,
    logger,
    // Bolt would keep what it hears of each conversation in memory.
    convoStore: false,
    authorize: async ({ teamId, enterpriseId }) => {
      const found = await installations.find({ teamId: teamId ?? '', enterpriseId: enterpriseId ?? null });
      return { botToken: found.botToken, botUserId: found.botUserId, botId: found.botId };
    },
  });
}

function isLoopback(address: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(address).hostname);
}

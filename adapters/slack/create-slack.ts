import type { Audience } from '../../src/domain/audience.ts';
import { BotError } from '../../src/domain/bot-error.ts';
import { defaultSettings } from '../../src/domain/place-settings.ts';
import type { AnswerDelivery } from '../../src/ports/answer-delivery.ts';
import type { Corrections } from '../../src/ports/corrections.ts';
import type { Inbox } from '../../src/ports/inbox.ts';
import type { Log } from '../../src/ports/log.ts';
import type { PostedAnswers } from '../../src/ports/posted-answers.ts';
import type { ThreadOrigins } from '../../src/ports/thread-origins.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import { createAfterwards } from './afterwards.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { connect, type SlackConnection } from './connect.ts';
import { createPacer, type PacerOptions, slackPace } from './deliver/pacer.ts';
import { createSayStopped } from './deliver/say-stopped.ts';
import { createSessions } from './deliver/session.ts';
import { createSlackDelivery } from './deliver/slack-delivery.ts';
import { createTellSession } from './deliver/tell-session.ts';
import { createWorkingSign } from './deliver/working-sign.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import {
  createInstallPages,
  type InstallationKeep,
  type InstallPages,
  type PagesSurroundings,
} from './install/install-pages.ts';
import { listenToRemovals } from './install/listen-to-removals.ts';
import { createOAuthInstallations } from './install/oauth-installations.ts';
import { createTokenInstallation, type Installations } from './installations.ts';
import { findInstalled, installedTeamOf } from './installed-team.ts';
import { type KeptConnection, keepConnected } from './keep-connected.ts';
import { listen } from './listen.ts';
import { createFindPerson } from './people.ts';
import { RecordFirstApp } from './record-first-app.ts';
import { createClients } from './slack-api.ts';
import type { SlackConfig } from './slack-config.ts';
import { createWhisper } from './whisper.ts';

/** What of the desk is made here. */
type OwnDesk =
  | 'toCard'
  | 'defaults'
  | 'findPerson'
  | 'whisper'
  | 'afterwards'
  | 'sign'
  | 'sayStopped'
  | 'calls'
  | 'origins';

export interface SlackOptions extends Omit<SlackDesk, OwnDesk> {
  readonly config: SlackConfig;
  /** Whose words answers use where nobody chose. */
  readonly audience: Audience;
  /** Under every answer, and above one that is still being made. */
  readonly disclaimer: string;
  readonly corrections: Corrections;
  readonly kept: SlackKeep;
  /** Slack's own, save in tests. */
  readonly pace?: PacerOptions;
  /** Where the page of this Curbside is, without a slash at the end. */
  readonly publicUrl: string;
}

/** What Curbside keeps for Slack besides questions and answers. */
export interface SlackKeep extends InstallationKeep {
  readonly postedAnswers: PostedAnswers;
  readonly threadOrigins: ThreadOrigins;
  readonly inbox: Pick<Inbox, 'lastCall'>;
}

export interface Slack {
  readonly delivery: AnswerDelivery;
  /**
   * Serves `POST /slack/events` when Slack calls in, and the pages by which Curbside is installed; null when there is neither. Mount it before any body parser: the signature is over the raw body.
   */
  readonly router: SlackRouter | null;
  /** Throws a BotError when Slack refuses a token or cannot be reached. A socket that does not open just now is tried again. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

type SlackRouter = Extract<SlackConnection, { kind: 'http' }>['receiver']['router'];

/** Curbside in Slack: in one workspace by its token, or in all that installed it. */
export function createSlack(options: SlackOptions): Slack {
  const { config, publicUrl, audience, corrections, kept, disclaimer, pace = slackPace, ...ports } = options;
  const { apiUrl } = config;
  if (apiUrl !== undefined && !isLoopback(apiUrl)) {
    throw new BotError('config-invalid', 'Another Slack API must be on this machine (http://127.0.0.1:…)');
  }
  const logger = createBoltLogger(ports.log);
  const api = { logger, ...(apiUrl === undefined ? {} : { apiUrl }) };
  const connection = connect(config, logger);
  const clientFor = createClients(api);
  const { pages, installations } = whereInstalled(config, { kept, publicUrl, api }, clientFor, ports.log);
  const afterwards = createAfterwards();
  const sessions = createSessions(createTellSession(installations, ports.log));
  const sign = createWorkingSign(installations, sessions, ports.log);
  const desk: SlackDesk = {
    ...ports,
    calls: kept.inbox,
    origins: kept.threadOrigins,
    findPerson: createFindPerson(installations),
    whisper: createWhisper(installations, ports.log, afterwards),
    afterwards,
    sign,
    sayStopped: createSayStopped(installations, ports.log),
    defaults: defaultSettings(audience),
    toCard: (answer, shown) => toAnswerCard(answer, { ...shown, publicUrl }),
  };
  const app = createApp(connection, installations, logger);
  listen(app, desk, { installations, corrections, clientFor, apiUrl });
  listenToRemovals(app, { store: kept.installations, installations, corrections, log: desk.log });
  let socket: KeptConnection | null = null;
  return {
    delivery: createSlackDelivery({
      ...desk,
      sign,
      disclaimer,
      installations,
      apiUrl,
      posted: kept.postedAnswers,
      pacer: createPacer(pace),
    }),
    router: routerOf(connection, pages),
    start: async () => {
      await installations.check();
      if (connection.kind === 'socket') socket = await keepConnected(connection.receiver, desk.log);
      desk.log.info({ transport: connection.kind }, 'slack-started');
    },
    stop: async () => {
      await socket?.stop();
      await afterwards.settled();
    },
  };
}

function whereInstalled(
  config: SlackConfig,
  surroundings: PagesSurroundings,
  clientFor: ReturnType<typeof createClients>,
  log: Log,
) {
  if ('botToken' in config) {
    return { pages: null, installations: createTokenInstallation(config.botToken, clientFor) };
  }
  const pages = createInstallPages(config.oauth, surroundings);
  return { pages, installations: createOAuthInstallations({ ...pages, clientFor, log }) };
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
    authorize: async ({ teamId, enterpriseId }, body) => {
      const person = { teamId: teamId ?? '', enterpriseId: enterpriseId ?? null };
      const found = await findInstalled(installations, person, installedTeamOf(body));
      return { botToken: found.botToken, botUserId: found.botUserId, botId: found.botId };
    },
  });
}

function routerOf(connection: SlackConnection, pages: InstallPages | null): SlackRouter | null {
  if (connection.kind === 'socket') return pages?.router ?? null;
  const { router } = connection.receiver;
  if (pages !== null) router.use(pages.router);
  return router;
}

function isLoopback(address: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(address).hostname);
}

import { setTimeout as wait } from 'node:timers/promises';
import { CloudAdapter } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Router } from 'express';
import { clinicalPart } from '../../src/domain/answer.ts';
import type { Audience } from '../../src/domain/audience.ts';
import type { AnswerDelivery } from '../../src/ports/answer-delivery.ts';
import type { Intake } from '../../src/ports/intake.ts';
import type { Log } from '../../src/ports/log.ts';
import type { ReaderDesk } from '../../src/ports/reader-desk.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import { authenticationFor } from './authentication.ts';
import { createPostToTeams } from './deliver/post-to-teams.ts';
import { createPostedAnswers } from './deliver/posted-answers.ts';
import { createTeamsDelivery } from './deliver/teams-delivery.ts';
import type { TeamsDesk } from './hear/teams-desk.ts';
import { keepEntityFields } from './keep-entity-fields.ts';
import { receiveActivities } from './receive-activities.ts';
import { drawAnswer } from './render/draw-answer.ts';
import { refuseUnsafeSettings, type TeamsSettings } from './teams-settings.ts';

export interface TeamsOptions {
  readonly settings: TeamsSettings;
  readonly intake: Intake;
  readonly reader: ReaderDesk;
  readonly audience: Audience;
  readonly log: Log;
  /** Where the page of this Curbside is, without a slash at the end. */
  readonly publicUrl: string;
  /** In the place of Microsoft's own: for a connector on this machine. */
  readonly authentication?: BotFrameworkAuthentication;
}

export interface Teams {
  readonly delivery: AnswerDelivery;
  /** Serves `POST /api/messages`. It parses its own bodies. */
  readonly router: Router;
  /** Resolves when what is being sent is sent. */
  stop(): Promise<void>;
}

/** Curbside in Microsoft Teams. Throws a BotError for settings that would run without authentication. */
export function createTeams(options: TeamsOptions): Teams {
  const { settings, intake, reader, audience, log, publicUrl } = options;
  refuseUnsafeSettings(settings);
  keepEntityFields();
  const authentication = options.authentication ?? authenticationFor(settings);
  const appId = settings.kind === 'registered' ? settings.appId : '';
  const patience = { attempts: 4, firstWaitMs: 500, wait: (ms: number) => wait(ms) };
  const poster = createPostToTeams(new CloudAdapter(authentication), appId, patience);
  const posted = createPostedAnswers();
  const background = new Set<Promise<void>>();

  const draw: TeamsDesk['draw'] = (answer, shown) =>
    drawAnswer(toAnswerCard(answer, { ...shown, publicUrl }), {
      composed: clinicalPart(answer)?.kind === 'composed',
      citationLimit: settings.kind === 'playground' ? 10 : 20,
    });
  const sendLater: TeamsDesk['sendLater'] = (address, messages) => {
    const sending = (async () => {
      for (const message of messages) await poster.post(address, message);
    })()
      .catch((cause) => log.error({ tenant: address.tenant }, 'teams-message-not-sent', cause))
      .finally(() => background.delete(sending));
    background.add(sending);
  };
  return {
    delivery: createTeamsDelivery({ ...poster, draw, posted, log }),
    router: receiveActivities({
      settings,
      authentication,
      desk: { intake, reader, audience, log, posted, draw, sendLater },
    }),
    stop: async () => {
      await Promise.all(background);
    },
  };
}

import { CloudAdapter } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Router } from 'express';
import { clinicalPart } from '../../src/domain/answer.ts';
import type { Audience } from '../../src/domain/audience.ts';
import { defaultSettings } from '../../src/domain/place-settings.ts';
import type { AnswerDelivery } from '../../src/ports/answer-delivery.ts';
import type { ArticleSearch } from '../../src/ports/article-search.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { ConversationMemory } from '../../src/ports/conversation-memory.ts';
import type { Corrections } from '../../src/ports/corrections.ts';
import type { Intake } from '../../src/ports/intake.ts';
import type { KnownPlaces } from '../../src/ports/known-places.ts';
import type { Log } from '../../src/ports/log.ts';
import type { PostedMessages } from '../../src/ports/posted-messages.ts';
import type { QuestionDesk } from '../../src/ports/question-desk.ts';
import type { ReaderDesk } from '../../src/ports/reader-desk.ts';
import type { ReviewDesk } from '../../src/ports/review-desk.ts';
import type { SettingsStore } from '../../src/ports/settings-store.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import { authenticationFor } from './authentication.ts';
import { createSending, type TeamsTiming } from './deliver/create-sending.ts';
import { failureOf } from './deliver/message-slots.ts';
import { createNewest } from './deliver/newest.ts';
import { createTeamsDelivery } from './deliver/teams-delivery.ts';
import type { TeamsDesk } from './hear/teams-desk.ts';
import { keepEntityFields } from './keep-entity-fields.ts';
import { createPlaceBook } from './place-book.ts';
import { receiveActivities } from './receive-activities.ts';
import { drawAnswer } from './render/draw-answer.ts';
import { refuseUnsafeSettings, type TeamsSettings } from './teams-settings.ts';

export interface TeamsOptions {
  readonly settings: TeamsSettings;
  readonly intake: Intake;
  readonly corrections: Corrections;
  readonly memory: ConversationMemory;
  readonly choices: SettingsStore;
  readonly review: ReviewDesk;
  readonly reader: ReaderDesk;
  readonly questions: QuestionDesk;
  readonly search: ArticleSearch;
  readonly examples: () => Promise<readonly string[]>;
  readonly posted: PostedMessages;
  readonly places: KnownPlaces;
  readonly clock: Clock;
  readonly audience: Audience;
  readonly log: Log;
  /** Where the page of this Curbside is, without a slash at the end. */
  readonly publicUrl: string;
  readonly timing?: TeamsTiming;
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
  const { settings, timing, authentication: given, ...ports } = options;
  const { log, publicUrl, posted, places, clock } = ports;
  refuseUnsafeSettings(settings);
  keepEntityFields();
  const authentication = given ?? authenticationFor(settings);
  const appId = settings.kind === 'registered' ? settings.appId : '';
  const sending = createSending(new CloudAdapter(authentication), appId, posted, timing);
  const book = createPlaceBook(places, () => clock.now());
  const seen = createNewest<true>(5_000);
  const background = new Set<Promise<void>>();

  const draw: TeamsDesk['draw'] = (answer, shown) =>
    drawAnswer(toAnswerCard(answer, { ...shown, publicUrl }), {
      composed: clinicalPart(answer)?.kind === 'composed',
      citationLimit: settings.kind === 'playground' ? 10 : 20,
    });
  const sendLater: TeamsDesk['sendLater'] = (address, messages) => {
    const posting = (async () => {
      for (const message of messages) {
        const outcome = await sending.wire.post(address, message);
        if ('refusal' in outcome) throw failureOf(outcome.refusal);
      }
    })()
      .catch((cause) => log.error({ tenant: address.tenant }, 'teams-message-not-sent', cause))
      .finally(() => background.delete(posting));
    background.add(posting);
  };
  return {
    delivery: createTeamsDelivery({ ...sending, places, book, draw, log }),
    router: receiveActivities({
      settings,
      authentication,
      desk: {
        ...ports,
        places: book,
        isFirst: (key) => seen.get(key) === undefined && seen.put(key, true),
        draw,
        sendLater,
        isEditor: (asker) => settings.kind === 'playground' || settings.editors.includes(asker),
        defaults: defaultSettings(ports.audience),
      },
    }),
    stop: async () => {
      await Promise.all(background);
    },
  };
}

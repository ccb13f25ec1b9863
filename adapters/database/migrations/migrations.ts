import type { Migration } from 'kysely';
import { createFirstTables } from './0001-first-tables.ts';
import { createSettings } from './0010-settings.ts';
import { listAnswersByAsker } from './0011-answers-by-asker.ts';
import { createStoppedThreads } from './0012-stopped-threads.ts';
import { createInstallations } from './0020-installations.ts';
import { createPostedAnswersTable } from './0021-posted-answers.ts';
import { createPostedMessages } from './0030-posted-messages.ts';
import { countModelTokens } from './0040-model-tokens.ts';
import { createRetractions } from './0041-retractions.ts';
import { noteCalls } from './0050-calls.ts';
import { createThreadOriginsTable } from './0051-thread-origins.ts';
import { listTurnsByPlace } from './0052-turns-by-place.ts';
import { noteTenancyOfFeedback } from './0053-feedback-by-tenancy.ts';

/** In the order of their names. One that was ever released is never edited: add the next. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: createFirstTables },
  '0010-settings': { up: createSettings },
  '0011-answers-by-asker': { up: listAnswersByAsker },
  '0012-stopped-threads': { up: createStoppedThreads },
  '0020-installations': { up: createInstallations },
  '0021-posted-answers': { up: createPostedAnswersTable },
  '0030-posted-messages': { up: createPostedMessages },
  '0040-model-tokens': { up: countModelTokens },
  '0041-retractions': { up: createRetractions },
  '0050-calls': { up: noteCalls },
  '0051-thread-origins': { up: createThreadOriginsTable },
  '0052-turns-by-place': { up: listTurnsByPlace },
  '0053-feedback-by-tenancy': { up: noteTenancyOfFeedback },
};

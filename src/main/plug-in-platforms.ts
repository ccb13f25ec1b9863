import type { Router } from 'express';
import { systemClock } from '../../adapters/system/clock-and-ids.ts';
import type { Config } from '../config.ts';
import { createArticleSearch } from '../finding/search-articles.ts';
import { exampleQuestions } from '../knowledge/example-questions.ts';
import type { AnswerDelivery } from '../ports/answer-delivery.ts';
import type { AnswerSharing } from '../ports/answer-sharing.ts';
import type { Corrections } from '../ports/corrections.ts';
import type { Intake } from '../ports/intake.ts';
import type { Log } from '../ports/log.ts';
import type { ThreadStops } from '../ports/thread-stops.ts';
import type { Curbside } from './open-curbside.ts';

/** A chat platform, as it is plugged in. */
export interface PlatformPlug {
  readonly delivery: AnswerDelivery;
  readonly router: Router | null;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What a platform tells the core. */
export interface CoreDoors {
  readonly intake: Intake;
  readonly sharing: AnswerSharing;
  readonly corrections: Corrections;
  readonly stops: ThreadStops;
}

type PlugIn = (doors: CoreDoors) => Promise<PlatformPlug>;

// Loaded only when configured: both libraries are large, and a start without them is quick.
export function plugIns(config: Config, curbside: Curbside, log: Log): readonly PlugIn[] {
  const { slack, teams, publicUrl, audience } = config;
  const nothing = async () => undefined;
  const shared = {
    reader: curbside.reader,
    memory: curbside.stores.conversations,
    log,
    publicUrl,
    audience,
    clock: systemClock,
  };
  const plugs: PlugIn[] = [];
  if (slack !== null)
    plugs.push(async (doors) =>
      (await import('../../adapters/slack/create-slack.ts')).createSlack({
        config: slack,
        kept: curbside.stores,
        settings: curbside.stores.settings,
        review: curbside.review,
        history: curbside.stores.answers,
        editorialPolicy: curbside.editorialPolicy,
        disclaimer: curbside.answering.disclaimer.text,
        ...doors,
        ...shared,
      }),
    );
  if (teams !== null)
    plugs.push(async ({ intake, corrections }) => ({
      start: nothing,
      ...(await import('../../adapters/teams/create-teams.ts')).createTeams({
        settings: teams,
        intake,
        corrections,
        posted: curbside.stores.posted,
        places: curbside.stores.places,
        choices: curbside.stores.settings,
        review: curbside.review,
        questions: curbside.desk,
        search: createArticleSearch(curbside.stores.articles, curbside.answering.articleIndex),
        examples: () => exampleQuestions(curbside.stores.articles),
        ...shared,
      }),
    }));
  return plugs;
}

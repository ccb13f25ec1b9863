import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import { onTestFinished } from 'vitest';
import { createCountingIds } from '../../../adapters/memory/counting-ids.ts';
import { createMemoryAnswers } from '../../../adapters/memory/memory-answers.ts';
import { createMemoryBoardRequests } from '../../../adapters/memory/memory-board-requests.ts';
import { createMemoryConversations } from '../../../adapters/memory/memory-conversations.ts';
import { createMemoryFeedback } from '../../../adapters/memory/memory-feedback.ts';
import { createMemoryInbox } from '../../../adapters/memory/memory-inbox.ts';
import { createMemoryIndex } from '../../../adapters/memory/memory-index.ts';
import { createMemoryKnownPlaces } from '../../../adapters/memory/memory-known-places.ts';
import { createMemoryLibrary } from '../../../adapters/memory/memory-library.ts';
import { createMemoryPostedMessages } from '../../../adapters/memory/memory-posted-messages.ts';
import { createMemorySettings } from '../../../adapters/memory/memory-settings.ts';
import { createRecordingLog } from '../../../adapters/memory/recording-log.ts';
import { systemClock } from '../../../adapters/system/clock-and-ids.ts';
import { createTeams } from '../../../adapters/teams/create-teams.ts';
import type { TeamsSettings } from '../../../adapters/teams/teams-settings.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Article } from '../../../src/domain/article.ts';
import { createArticleSearch } from '../../../src/finding/search-articles.ts';
import { createCorrections } from '../../../src/intake/correct-question.ts';
import { keepWorking } from '../../../src/intake/keep-working.ts';
import { createIntake } from '../../../src/intake/record-question.ts';
import { workInbox } from '../../../src/intake/work-inbox.ts';
import type { AnswerRecord } from '../../../src/ports/answer-log.ts';
import type { FeedbackReason } from '../../../src/ports/feedback-log.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { ProgressStep } from '../../../src/ports/progress-listener.ts';
import type { QuestionDesk } from '../../../src/ports/question-desk.ts';
import type { ReaderDesk } from '../../../src/ports/reader-desk.ts';
import type { AwaitingReview } from '../../../src/ports/review-desk.ts';
import { sampleAnswerRecord, sampleComposedAnswer } from '../samples.ts';
import { startLoopbackServer } from './loopback-server.ts';
import { type Connector, type ConnectorOptions, startConnector } from './start-connector.ts';
import { startTokenIssuer } from './start-token-issuer.ts';

export const exampleAppId = '00000000-0000-0000-0000-0000000000b0';

export const exampleSettings = {
  kind: 'registered',
  appId: exampleAppId,
  tenantId: '00000000-0000-0000-0000-00000000000a',
  appType: 'SingleTenant',
  password: 'not-a-real-secret',
  editors: ['aad-example-user'],
} as const satisfies TeamsSettings;

export interface LocalTeamsOptions {
  readonly settings?: TeamsSettings;
  /** What is answered; a sample when not given. */
  readonly answer?: (entry: LeasedEntry) => Answer;
  readonly article?: ReaderDesk['article'];
  /** What the window of "Ask Curbside about this" is answered. */
  readonly ask?: QuestionDesk['ask'];
  /** What the message extension looks up. */
  readonly articles?: readonly Article[];
  /** False leaves what was recorded unanswered. */
  readonly working?: boolean;
  /** Steps that are told before the answer, the first one always. */
  readonly steps?: readonly ProgressStep[];
  readonly streamGapMs?: number;
  /** How long an answer takes. */
  readonly answerAfterMs?: number;
  /** Another process that was here before: its stores, and its service when it has one. */
  readonly continuing?: Partial<LocalStores> & { readonly connector?: Connector | undefined };
  /** Of the service. */
  readonly connector?: ConnectorOptions;
}

const emptyOverview = {
  libraryRevision: 0,
  articles: { submitted: 0, 'under-review': 0, approved: 0, retired: 0 },
  overdue: 0,
  questionsWaiting: 0,
};

/** What awaits the board in every test. */
const awaiting: AwaitingReview = {
  opinions: { helpful: 0, notHelpful: 0, reasons: [] },
  requests: [
    { answerId: 'id-9', question: 'Which *dose* for an example?', by: 'someone', at: '2026-05-01T09:00:00.000Z' },
  ],
  articles: [{ id: 'new', question: 'Is examplone new?', status: 'submitted', topic: 'Examples', overdue: false }],
};

type LocalStores = ReturnType<typeof createLocalStores>;

function createLocalStores() {
  return {
    inbox: createMemoryInbox(),
    answers: createMemoryAnswers(),
    feedback: createMemoryFeedback(),
    board: createMemoryBoardRequests(),
    ids: createCountingIds(),
    answered: new Map<string, AnswerRecord>(),
    posted: createMemoryPostedMessages(),
    places: createMemoryKnownPlaces(),
    choices: createMemorySettings(),
    memory: createMemoryConversations(),
  };
}

/** Curbside in Teams against services of this machine: a real CloudAdapter, real tokens, a real inbox and its worker. */
export async function startLocalTeams(options: LocalTeamsOptions = {}) {
  const settings = options.settings ?? exampleSettings;
  const { continuing } = options;
  const [connector, issuer] = await Promise.all([
    continuing?.connector ?? startConnector(options.connector),
    startTokenIssuer(),
  ]);
  const library = createMemoryLibrary({ articles: options.articles ?? [], sources: [] });
  const log = createRecordingLog();
  const reasons: FeedbackReason[] = [];
  const stores = { ...createLocalStores(), ...continuing };
  const { inbox, answers, feedback, board, ids, answered, posted, places, choices, memory } = stores;
  let wake = () => {};
  const intakeDeps = { inbox, names: { find: () => [] }, clock: systemClock, log, wake: () => wake() };
  const intake = createIntake(intakeDeps);
  const reader: ReaderDesk = {
    answer: (id) => answers.find(id),
    article: options.article ?? (async () => null),
    articles: async () => [],
    async giveFeedback(answerId, by, helpful, reason) {
      const record = await answers.find(answerId);
      if (record === null) return false;
      if (reason !== null) reasons.push(reason);
      await feedback.record({
        answerId,
        tenancy: record.conversation,
        by,
        helpful,
        reason,
        at: systemClock.now().toISOString(),
      });
      return true;
    },
    async sendToBoard(answerId, by) {
      const record = await answers.find(answerId);
      if (record === null || record.question === null) return 'unknown';
      const at = systemClock.now().toISOString();
      return (await board.submit({ answerId, question: record.question, by, at })) ? 'sent' : 'already-sent';
    },
  };
  const teams = createTeams({
    settings,
    intake,
    corrections: createCorrections({ ...intakeDeps, memory, answers, ids }),
    memory,
    choices,
    review: { overview: async () => emptyOverview, awaiting: async () => awaiting },
    reader,
    log,
    posted,
    places,
    clock: systemClock,
    questions: { ask: options.ask ?? (async () => sampleAnswerRecord()) },
    search: createArticleSearch(library.articles, createMemoryIndex().articles),
    examples: async () => ['What is the treatment for a compression fracture of the spine?'],
    timing: { streamGapMs: options.streamGapMs ?? 5, firstWaitMs: 20 },
    audience: 'clinician',
    publicUrl: 'https://curbside.example',
    ...(settings.kind === 'registered' ? { authentication: issuer.authenticationFor(settings.appId) } : {}),
  });
  const answerEntry = async (entry: LeasedEntry): Promise<AnswerRecord> => {
    const { screened, conversation, asker } = entry;
    const record = answered.get(entry.key) ?? {
      id: ids.next(),
      conversation,
      asker,
      question: screened.kind === 'question' ? screened.text : null,
      answer: screened.kind === 'stopped' ? screened.answer : (options.answer?.(entry) ?? sampleComposedAnswer()),
      answeredAt: systemClock.now().toISOString(),
      libraryRevision: 1,
    };
    answered.set(entry.key, record);
    if (record.answer.kind !== 'identifiers-found') await answers.append(record);
    return record;
  };
  const deps = { inbox, delivery: teams.delivery, clock: systemClock, log };
  const worker =
    options.working === false
      ? null
      : keepWorking(
          () =>
            workInbox('teams', {
              ...deps,
              answer: async (entry, progress) => {
                progress.report({ kind: 'looking-for-article' });
                for (const step of options.steps ?? []) progress.report(step);
                if (options.answerAfterMs !== undefined) await wait(options.answerAfterMs);
                return answerEntry(entry);
              },
            }),
          20,
          1,
          log,
        );
  wake = () => worker?.wake();
  const app = express().use(teams.router);
  const server = await startLoopbackServer(app);
  onTestFinished(async () => {
    await worker?.stop();
    await teams.stop();
    await Promise.all([server.stop(), connector.stop(), issuer.stop()]);
  });

  const token = () => issuer.sign({ audience: exampleAppId, serviceUrl: connector.url });
  return {
    url: server.url,
    connector,
    issuer,
    log,
    inbox,
    answers,
    feedback,
    reasons,
    board,
    ids,
    answered,
    posted,
    places,
    choices,
    memory,
    teams,
    /** Sends an activity as Teams would. */
    async say(activity: Readonly<Record<string, unknown>>, authorization = `Bearer ${token()}`) {
      const response = await fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization === '' ? {} : { authorization }) },
        body: JSON.stringify({ serviceUrl: connector.url, ...activity }),
      });
      return { status: response.status, body: await response.text() };
    },
  };
}

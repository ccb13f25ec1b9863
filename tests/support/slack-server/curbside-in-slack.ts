import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import express from 'express';
import { expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createFixedClock, type FixedClock } from '../../../adapters/memory/fixed-clock.ts';
import { createMemoryAnswers } from '../../../adapters/memory/memory-answers.ts';
import { createMemoryBoardRequests } from '../../../adapters/memory/memory-board-requests.ts';
import { createMemoryConversations } from '../../../adapters/memory/memory-conversations.ts';
import { createMemoryFeedback } from '../../../adapters/memory/memory-feedback.ts';
import { createMemoryInbox } from '../../../adapters/memory/memory-inbox.ts';
import { createMemoryInstallations } from '../../../adapters/memory/memory-installations.ts';
import { createMemoryLibrary } from '../../../adapters/memory/memory-library.ts';
import { createMemoryPostedAnswers } from '../../../adapters/memory/memory-posted-answers.ts';
import { createMemorySettings } from '../../../adapters/memory/memory-settings.ts';
import { createMemoryStoppedThreads } from '../../../adapters/memory/memory-stopped-threads.ts';
import { createMemoryThreadOrigins } from '../../../adapters/memory/memory-thread-origins.ts';
import { createMemoryTickets } from '../../../adapters/memory/memory-tickets.ts';
import { createRecordingLog, type RecordingLog } from '../../../adapters/memory/recording-log.ts';
import { createTableNames } from '../../../adapters/memory/table-names.ts';
import { createSlack, type Slack, type SlackKeep } from '../../../adapters/slack/create-slack.ts';
import type { PacerOptions } from '../../../adapters/slack/deliver/pacer.ts';
import { randomIds } from '../../../adapters/system/clock-and-ids.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Article } from '../../../src/domain/article.ts';
import { createCorrections } from '../../../src/intake/correct-question.ts';
import { type IncomingEvent, recordEntry } from '../../../src/intake/record-question.ts';
import { createThreadStops } from '../../../src/intake/stop-thread.ts';
import { workInbox } from '../../../src/intake/work-inbox.ts';
import type { AnswerLog, AnswerRecord } from '../../../src/ports/answer-log.ts';
import type { AnswerSharing } from '../../../src/ports/answer-sharing.ts';
import type { BoardRequests } from '../../../src/ports/board-requests.ts';
import type { ConversationMemory } from '../../../src/ports/conversation-memory.ts';
import type { Feedback } from '../../../src/ports/feedback-log.ts';
import type { IdSource } from '../../../src/ports/id-source.ts';
import type { Inbox, LeasedEntry, ScreenedText } from '../../../src/ports/inbox.ts';
import type { IncomingQuestion, Intake } from '../../../src/ports/intake.ts';
import type { NameFinder } from '../../../src/ports/name-finder.ts';
import type { ProgressListener } from '../../../src/ports/progress-listener.ts';
import type { ReviewDesk } from '../../../src/ports/review-desk.ts';
import type { SettingsStore } from '../../../src/ports/settings-store.ts';
import type { ThreadStops } from '../../../src/ports/thread-stops.ts';
import { createReviewDesk } from '../../../src/review/create-review-desk.ts';
import { sampleArticle, sampleComposedAnswer, sampleDisclaimer, sampleSource } from '../samples.ts';
import { createHttpSide } from './http-side.ts';
import { oauthClient } from './oauth-side.ts';
import { createReader } from './reader-in-memory.ts';
import type { FakeWorkspace } from './slack-state.ts';
import { type SlackServer, startSlackServer } from './start-slack-server.ts';
import type { Transport } from './transport.ts';

export const appToken = 'xapp-example-app-token';
const signingSecret = 'example-signing-secret';

const editorialPolicy =
  '# Editorial policy\n\nWhat is *served* was read by the board.\n\n- Each sentence has a source.\n';

/** The workspace in which Curbside is installed, with the scopes of the manifest. */
export const ward: FakeWorkspace = {
  teamId: 'T-WARD',
  enterpriseId: null,
  botToken: 'xoxb-example-bot-token',
  botUserId: 'UCURBSIDE',
  botId: 'BCURBSIDE',
  scopes: manifestScopes(),
};

/** Another one, whose channels and people have the same ids. */
export const clinic: FakeWorkspace = {
  ...ward,
  teamId: 'T-CLINIC',
  enterpriseId: 'E-GROUP',
  botToken: 'xoxb-example-clinic-token',
};

/** Curbside with a real Bolt app, the ports in memory, and a Slack of our own. */
export interface CurbsideInSlack {
  readonly server: SlackServer;
  readonly slack: Slack;
  readonly transport: Transport;
  /** Where signed requests go; null in Socket Mode. */
  readonly address: string | null;
  readonly inbox: Inbox;
  readonly ids: Pick<IdSource, 'of'>;
  readonly kept: SlackKeep;
  readonly names: NameFinder;
  wake(): void;
  readonly memory: ConversationMemory;
  readonly board: BoardRequests;
  readonly feedback: readonly Feedback[];
  readonly settings: SettingsStore;
  readonly stops: ThreadStops;
  readonly review: ReviewDesk;
  readonly answers: AnswerLog;
  readonly log: RecordingLog;
  readonly clock: FixedClock;
  /** What reached intake, in order, repeats left out. */
  readonly questions: readonly IncomingQuestion[];
  /** What the next questions are answered with. */
  answerWith(answer: Answer): void;
  /** What goes on while the next answers are made; it reports that an article is looked for when nothing is said. */
  whileAnswering(work: WhileAnswering): void;
  /** Makes recording fail as often as this. */
  failRecording(times: number): void;
  /** The answer that an entry is owed. */
  recordFor(entry: LeasedEntry): Promise<AnswerRecord>;
  /** Answers everything that is owed now. @returns how many entries were worked on. */
  work(): Promise<number>;
}

export type WhileAnswering = (progress: ProgressListener, stop: AbortSignal) => Promise<void>;

export interface StartOptions {
  /** Workspaces of this Slack. With one, Curbside has its token; with `oauth`, none until it is installed. */
  readonly workspaces?: readonly FakeWorkspace[];
  readonly oauth?: { readonly tokenKeys: readonly [string, ...string[]] };
  /** Quicker than Slack, save where the pace is what is tested. */
  readonly pace?: PacerOptions;
  /** What an earlier Curbside left behind. */
  readonly before?: Pick<CurbsideInSlack, 'server' | 'kept'>;
  /** The library, in place of one approved article and one that the board has not read. */
  readonly articles?: readonly Article[];
  /** Other keepers than those in memory. */
  readonly keep?: Partial<SlackKeep>;
}

const publicUrl = 'https://curbside.example.org';

export async function startCurbsideInSlack(
  kind: 'http' | 'socket',
  {
    workspaces = [ward],
    oauth,
    before,
    keep,
    articles,
    pace = { messageGapMs: 5, patienceMs: 3_000 },
  }: StartOptions = {},
): Promise<CurbsideInSlack> {
  const server = before?.server ?? (await startSlackServer({ workspaces, appToken }));
  onTestFinished(async () => {
    await server.close();
    // Whatever a test is about: no message that it saw had a page of elsewhere drawn below it.
    expect(server.state.messages.filter(({ unfurls }) => unfurls)).toEqual([]);
  });
  const parts = createParts(articles);
  const kept = { ...(before?.kept ?? parts.kept), ...keep };
  const {
    intake,
    sharing,
    stops,
    corrections,
    reader,
    memory,
    settings,
    review,
    answers: history,
    log,
    clock,
    inbox,
  } = parts;
  const transportConfig = { apiUrl: server.apiUrl, ...(kind === 'http' ? { signingSecret } : { appToken }) };
  const config =
    oauth === undefined
      ? { botToken: ward.botToken, ...transportConfig }
      : { oauth: { ...oauthClient, ...oauth }, ...transportConfig };
  const told = {
    intake,
    sharing,
    stops,
    corrections,
    reader,
    memory,
    settings,
    review,
    history,
    log,
    clock,
    editorialPolicy,
    disclaimer: sampleDisclaimer().text,
  };
  const slack = createSlack({ config, kept, pace, ...told, publicUrl, audience: 'clinician' });
  const address = slack.router === null ? null : await listen(slack.router);
  await slack.start();
  onTestFinished(() => slack.stop());
  const transport = address === null ? server.socket : createHttpSide(address, signingSecret);
  const work = () => workInbox('slack', { inbox, delivery: slack.delivery, clock, log, answer: parts.answer });
  return { ...parts, kept, server, slack, transport, address, work };
}

const twoArticles = [
  sampleArticle(),
  sampleArticle({ id: 'example-pending', question: 'When is a brace worn?', review: { status: 'submitted' } }),
];

function createParts(articles: readonly Article[] = twoArticles) {
  const inbox = createMemoryInbox();
  const answers = createMemoryAnswers();
  const memory = createMemoryConversations();
  const board = createMemoryBoardRequests();
  const feedback: Feedback[] = [];
  const opinions = createMemoryFeedback();
  const library = createMemoryLibrary({ articles, sources: [sampleSource()] });
  const ids = { of: (key: string) => `answer-${randomIds.of(key)}` };
  const settings = createMemorySettings();
  const log = createRecordingLog();
  const clock = createFixedClock();
  const questions: IncomingQuestion[] = [];
  let answer: Answer = sampleComposedAnswer();
  let failures = 0;
  let whileAnswering: WhileAnswering = async (progress) => progress.report({ kind: 'looking-for-article' });

  const intake: Intake = {
    accept: async (question) => {
      if (failures > 0) {
        failures -= 1;
        throw new Error('the database is away');
      }
      const { raw, declined, ...rest } = question;
      const reason = declined ?? (raw.trim() === '' ? 'empty' : null);
      const outcome = await record(
        rest,
        reason === null ? { kind: 'question', text: raw } : { kind: 'stopped', answer: { kind: 'declined', reason } },
      );
      if (outcome === 'recorded') questions.push(question);
      return outcome;
    },
  };
  const sharing: AnswerSharing = {
    share: ({ answerId, ...rest }) => record(rest, { kind: 'shared', answerId }),
  };
  const names = createTableNames({ 'Jane Example': 'name' });
  const wake = () => {};
  const record = (event: IncomingEvent, screened: ScreenedText) =>
    recordEntry(event, screened, { inbox, names, clock, log, wake });

  const answerEntry = async (entry: LeasedEntry, progress: ProgressListener, stop: AbortSignal) => {
    await whileAnswering(progress, stop);
    const { conversation, asker, screened } = entry;
    const shared = screened.kind === 'shared' ? await answers.find(screened.answerId) : null;
    if (shared !== null) return shared;
    const question = screened.kind === 'question' ? screened.text : null;
    const record: AnswerRecord = {
      id: ids.of(entry.key),
      conversation,
      asker,
      question,
      answer: screened.kind === 'stopped' ? screened.answer : answer,
      answeredAt: clock.now().toISOString(),
      libraryRevision: 1,
    };
    await answers.append(record);
    if (question !== null) {
      const turn = {
        answerId: record.id,
        asked: question,
        understood: question,
        articleId: null,
        at: record.answeredAt,
      };
      await memory.remember(conversation, turn);
    }
    return record;
  };

  return {
    inbox,
    ids,
    names,
    wake,
    kept: {
      installations: createMemoryInstallations(),
      tickets: createMemoryTickets(),
      postedAnswers: createMemoryPostedAnswers(),
      threadOrigins: createMemoryThreadOrigins(),
      inbox,
    },
    corrections: createCorrections({ inbox, names, clock, log, wake, memory, answers, ids }),
    stops: createThreadStops({ inbox, stopped: createMemoryStoppedThreads(), clock, log }),
    memory,
    board,
    feedback,
    log,
    clock,
    questions,
    intake,
    sharing,
    settings,
    answers,
    review: createReviewDesk({ ...library, answers, inbox, board, clock, feedback: opinions }),
    reader: createReader({
      find: answers.find,
      feedback: { push: (opinion) => feedback.push(opinion) && opinions.record(opinion) },
      board,
      articles: library.articles,
    }),
    answer: answerEntry,
    recordFor: (entry: LeasedEntry) => answerEntry(entry, { report: () => {} }, new AbortController().signal),
    whileAnswering: (work: WhileAnswering) => {
      whileAnswering = work;
    },
    answerWith: (next: Answer) => {
      answer = next;
    },
    failRecording: (times: number) => {
      failures = times;
    },
  };
}

async function listen(router: NonNullable<Slack['router']>): Promise<string> {
  const app = express();
  app.use(router);
  const server = createServer(app);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}/slack/events`;
}

function manifestScopes(): readonly string[] {
  const schema = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) });
  return schema.parse(JSON.parse(readFileSync('manifest.json', 'utf8'))).oauth_config.scopes.bot;
}

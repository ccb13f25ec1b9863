import express from 'express';
import { onTestFinished } from 'vitest';
import { createCountingIds } from '../../../adapters/memory/counting-ids.ts';
import { createMemoryAnswers } from '../../../adapters/memory/memory-answers.ts';
import { createMemoryBoardRequests } from '../../../adapters/memory/memory-board-requests.ts';
import { createMemoryFeedback } from '../../../adapters/memory/memory-feedback.ts';
import { createMemoryInbox } from '../../../adapters/memory/memory-inbox.ts';
import { createRecordingLog } from '../../../adapters/memory/recording-log.ts';
import { systemClock } from '../../../adapters/system/clock-and-ids.ts';
import { createTeams } from '../../../adapters/teams/create-teams.ts';
import type { TeamsSettings } from '../../../adapters/teams/teams-settings.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { keepWorking } from '../../../src/intake/keep-working.ts';
import { createIntake } from '../../../src/intake/record-question.ts';
import { workInbox } from '../../../src/intake/work-inbox.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { ReaderDesk } from '../../../src/ports/reader-desk.ts';
import { sampleComposedAnswer } from '../samples.ts';
import { startLoopbackServer } from './loopback-server.ts';
import { startConnector } from './start-connector.ts';
import { startTokenIssuer } from './start-token-issuer.ts';

export const exampleAppId = '00000000-0000-0000-0000-0000000000b0';

export const exampleSettings: TeamsSettings = {
  kind: 'registered',
  appId: exampleAppId,
  tenantId: '00000000-0000-0000-0000-00000000000a',
  appType: 'SingleTenant',
  password: 'not-a-real-secret',
};

export interface LocalTeamsOptions {
  readonly settings?: TeamsSettings;
  /** What is answered; a sample when not given. */
  readonly answer?: (entry: LeasedEntry) => Answer;
  readonly article?: ReaderDesk['article'];
  /** False leaves what was recorded unanswered. */
  readonly working?: boolean;
  readonly port?: number;
}

/** Curbside in Teams against services of this machine: a real CloudAdapter, real tokens, a real inbox and its worker. */
export async function startLocalTeams(options: LocalTeamsOptions = {}) {
  const settings = options.settings ?? exampleSettings;
  const [connector, issuer] = await Promise.all([startConnector(), startTokenIssuer()]);
  const log = createRecordingLog();
  const [inbox, answers, feedback, board, ids] = [
    createMemoryInbox(),
    createMemoryAnswers(),
    createMemoryFeedback(),
    createMemoryBoardRequests(),
    createCountingIds(),
  ];
  let wake = () => {};
  const intake = createIntake({ inbox, names: { find: () => [] }, clock: systemClock, log, wake: () => wake() });
  const reader: ReaderDesk = {
    answer: answers.find,
    article: options.article ?? (async () => null),
    articles: async () => [],
    async giveFeedback(answerId, by, helpful, reason) {
      if ((await answers.find(answerId)) === null) return false;
      await feedback.record({ answerId, by, helpful, reason, at: systemClock.now().toISOString() });
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
    reader,
    log,
    audience: 'clinician',
    publicUrl: 'https://curbside.example',
    ...(settings.kind === 'registered' ? { authentication: issuer.authenticationFor(settings.appId) } : {}),
  });
  const answerEntry = async (entry: LeasedEntry) => {
    const stopped = entry.screened.kind === 'stopped';
    const record = {
      id: ids.next(),
      conversation: entry.conversation,
      asker: entry.asker,
      question: entry.screened.kind === 'question' ? entry.screened.text : null,
      answer:
        entry.screened.kind === 'stopped' ? entry.screened.answer : (options.answer?.(entry) ?? sampleComposedAnswer()),
      answeredAt: systemClock.now().toISOString(),
      libraryRevision: 1,
    };
    if (!stopped || record.answer.kind === 'declined') await answers.append(record);
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
    board,
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

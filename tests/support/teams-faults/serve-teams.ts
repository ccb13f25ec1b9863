import express from 'express';
import { openStores } from '../../../adapters/database/open-stores.ts';
import { silentLog } from '../../../adapters/memory/silent-log.ts';
import { randomIds, systemClock } from '../../../adapters/system/clock-and-ids.ts';
import { createTeams } from '../../../adapters/teams/create-teams.ts';
import { createCorrections } from '../../../src/intake/correct-question.ts';
import { keepWorking } from '../../../src/intake/keep-working.ts';
import { createIntake } from '../../../src/intake/record-question.ts';
import { workInbox } from '../../../src/intake/work-inbox.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import { createReviewDesk } from '../../../src/review/create-review-desk.ts';
import { sampleAnswerRecord, sampleComposedAnswer } from '../samples.ts';
import { startLoopbackServer } from '../teams-connector/loopback-server.ts';

const [dataFolder = '', leaseMs = '', streamGapMs = ''] = process.argv.slice(2);
const lanes = 4;

/** A process of its own: Curbside's Teams over a real database, with answers that name their question. Prints its address. */
const stores = await openStores({ dataFolder });
let wake = () => {};
const intakeDeps = {
  inbox: stores.inbox,
  names: { find: () => [] },
  clock: systemClock,
  log: silentLog,
  wake: () => wake(),
};
const teams = createTeams({
  settings: { kind: 'playground' },
  intake: createIntake(intakeDeps),
  corrections: createCorrections({
    ...intakeDeps,
    memory: stores.conversations,
    answers: stores.answers,
    ids: randomIds,
  }),
  memory: stores.conversations,
  choices: stores.settings,
  review: createReviewDesk({ ...stores, clock: systemClock, board: stores.boardRequests }),
  posted: stores.posted,
  places: stores.places,
  reader: {
    answer: (id) => stores.answers.find(id),
    article: async () => null,
    articles: async () => [],
    giveFeedback: async () => false,
    sendToBoard: async () => 'unknown',
  },
  questions: { ask: async () => sampleAnswerRecord() },
  search: { search: async () => [] },
  examples: async () => [],
  audience: 'clinician',
  publicUrl: 'http://127.0.0.1:3978',
  clock: systemClock,
  log: silentLog,
  timing: { streamGapMs: Number(streamGapMs), firstWaitMs: 50 },
});

async function answer({ key, conversation, asker, screened }: LeasedEntry) {
  const id = randomIds.of(key);
  const before = await stores.answers.find(id);
  if (before !== null) return before;
  const question = screened.kind === 'question' ? screened.text : null;
  const record = sampleAnswerRecord({ id, conversation, asker, question, answer: sampleComposedAnswer() });
  await stores.answers.append(record);
  return record;
}

const work = { inbox: stores.inbox, delivery: teams.delivery, clock: systemClock, log: silentLog };
const worker = keepWorking(
  () =>
    workInbox(
      'teams',
      {
        ...work,
        answer: (entry, progress) => {
          progress.report({ kind: 'looking-for-article' });
          return answer(entry);
        },
      },
      Number(leaseMs),
    ),
  100,
  lanes,
  silentLog,
);
wake = () => worker.wake();
const server = await startLoopbackServer(express().use(teams.router));
process.stdout.write(`${server.url}\n`);

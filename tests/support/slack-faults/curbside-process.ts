import { writeSync } from 'node:fs';
import { createServer } from 'node:http';
import express from 'express';
import { openStores } from '../../../adapters/database/open-stores.ts';
import { silentLog } from '../../../adapters/memory/silent-log.ts';
import { createNameFinder } from '../../../adapters/name-finder/create-name-finder.ts';
import { createSlack } from '../../../adapters/slack/create-slack.ts';
import { randomIds, systemClock } from '../../../adapters/system/clock-and-ids.ts';
import { createGiveWay } from '../../../adapters/system/give-way.ts';
import { recordAnswer } from '../../../src/answering/record-answer.ts';
import { createCorrections } from '../../../src/intake/correct-question.ts';
import { keepWorking, type Worker } from '../../../src/intake/keep-working.ts';
import { createIntake } from '../../../src/intake/record-question.ts';
import { createThreadStops } from '../../../src/intake/stop-thread.ts';
import { workInbox } from '../../../src/intake/work-inbox.ts';
import type { AnswerRecord } from '../../../src/ports/answer-log.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { ProgressListener } from '../../../src/ports/progress-listener.ts';
import { createReviewDesk } from '../../../src/review/create-review-desk.ts';
import { sampleDisclaimer } from '../samples.ts';
import { longAnswer } from '../slack-server/long-answer.ts';
import { oauthClient } from '../slack-server/oauth-side.ts';
import { createReader } from '../slack-server/reader-in-memory.ts';
import type { ProcessOptions } from './process-options.ts';
import { followUpTo } from './questions.ts';

const options: ProcessOptions = JSON.parse(process.argv[2] ?? '{}');
const stdout = 1;
process.stdin.resume().on('end', () => process.exit());

/** A process of its own: Curbside in Slack with a real database, killed and started again. Only the finding of answers is short. */
const stores = await openStores({ dataFolder: options.dataFolder });
const log = silentLog;
const workers: Worker[] = [];
const { arrived, giveWay } = createGiveWay();
const wake = () => {
  arrived();
  for (const worker of workers) worker.wake();
};
const taking = { inbox: stores.inbox, names: createNameFinder(), clock: systemClock, log, wake };
const slack = createSlack({
  config: {
    oauth: { ...oauthClient, tokenKeys: [options.tokenKey] },
    ...(options.appToken === undefined ? { signingSecret: options.signingSecret } : { appToken: options.appToken }),
    apiUrl: options.apiUrl,
  },
  kept: stores,
  intake: createIntake(taking),
  sharing: createIntake(taking),
  corrections: createCorrections({ ...taking, ids: randomIds, memory: stores.conversations, answers: stores.answers }),
  stops: createThreadStops({ ...taking, stopped: stores.stopped }),
  settings: stores.settings,
  review: createReviewDesk({ ...stores, board: stores.boardRequests, clock: systemClock }),
  history: stores.answers,
  editorialPolicy: '',
  disclaimer: sampleDisclaimer().text,
  reader: createReader({
    find: stores.answers.find,
    feedback: [],
    board: stores.boardRequests,
    articles: stores.articles,
  }),
  memory: stores.conversations,
  clock: systemClock,
  log,
  publicUrl: 'https://curbside.example.org',
  audience: 'clinician',
});

/** Where an answer is streamed, it takes as long as a model needs for its first words. */
function inDirectChat({ conversation }: LeasedEntry): boolean {
  return conversation.place.startsWith('D');
}

async function answer(entry: LeasedEntry, progress: ProgressListener): Promise<AnswerRecord> {
  // Begins a session, and in a direct chat a stream: whatever happens, both must end.
  progress.report({ kind: 'looking-for-article' });
  progress.report({ kind: 'wording' });
  if (inDirectChat(entry)) await new Promise((resolve) => setTimeout(resolve, 300));
  const id = randomIds.of(entry.key);
  const before = await stores.answers.find(id);
  if (before !== null) return before;
  const text = entry.screened.kind === 'question' ? entry.screened.text : '';
  const named = { ...stores, memory: stores.conversations, clock: systemClock, ids: { ...randomIds, next: () => id } };
  const statements = text.includes('at length') ? 120 : 1;
  const followUps = [{ question: followUpTo(text), asked: false }];
  return recordAnswer(entry, { asked: text, understood: text }, { ...longAnswer(statements), followUps }, named);
}

const app = express();
if (slack.router !== null) app.use(slack.router);
const server = createServer(app);
await slack.start();
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const work = { inbox: stores.inbox, delivery: slack.delivery, clock: systemClock, log, answer };
workers.push(keepWorking(() => workInbox('slack', work, options.leaseMs, giveWay), 200, 4, log));
const address = server.address();
// Written at once: the parent waits for it.
writeSync(stdout, `${typeof address === 'object' ? address?.port : ''}\n`);

import { openStores } from '../../../adapters/database/open-stores.ts';
import { appToken, ward } from '../slack-server/curbside-in-slack.ts';
import { createHttpSide } from '../slack-server/http-side.ts';
import { installByBrowser } from '../slack-server/install-by-browser.ts';
import { type SlackServer, startSlackServer } from '../slack-server/start-slack-server.ts';
import type { Trouble } from '../slack-server/web-api.ts';
import { type KillableProcess, startKillableProcess } from './child-process.ts';
import { type AskedQuestion, manyQuestions, manyWorkspaces, stateOfAnswer, strayMessages } from './questions.ts';
import { createRandom, type Random } from './random.ts';

export interface FaultRun {
  readonly questions: number;
  readonly workspaces: number;
  /** SIGKILLs, spread over the run: in turns the moment Slack took a message and before it could answer, and while an event comes in. */
  readonly kills: number;
  /** How long an entry of a killed process waits. Milliseconds. */
  readonly leaseMs: number;
  readonly dataFolder: string;
  readonly giveUpAfterMs: number;
}

export interface FaultReport {
  readonly once: number;
  readonly missing: number;
  readonly partial: number;
  readonly twice: number;
  /** Messages that stand where nobody asked that. */
  readonly stray: number;
  readonly owed: number;
  readonly redelivered: number;
  readonly rateLimited: number;
  readonly dropped: number;
  readonly calls: number;
  readonly kills: number;
  readonly lookUps: number;
  readonly seconds: number;
}

const rates = { redelivered: 0.1, rateLimited: 0.05, dropped: 0.02 };
const signingSecret = 'example-signing-secret';

/** Asks many questions while everything goes wrong that can, and counts what became of them. */
export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const began = performance.now();
  const workspaces = manyWorkspaces(run.workspaces, ward);
  const server = await startSlackServer({ workspaces, appToken });
  const { dataFolder, leaseMs } = run;
  const settings = { dataFolder, apiUrl: server.apiUrl, signingSecret, tokenKey: '0f'.repeat(32), leaseMs };
  const curbside = startKillableProcess(settings);
  const origin = await curbside.address();
  for (const workspace of workspaces) await installByBrowser(origin, server, workspace);
  const stores = await openStores({ dataFolder });
  try {
    const random = createRandom(7);
    const killer = createKiller(run, curbside);
    const counts = { dropped: 0, rateLimited: 0, redelivered: 0 };
    server.interfere((method) => interfere(method, random, killer, counts));
    const questions = manyQuestions(run.questions, workspaces);
    await askAll(questions, curbside, { random, killer, counts });
    await settle(() => stores.inbox.waiting(), run.giveUpAfterMs);
    const seconds = Math.round((performance.now() - began) / 1000);
    return {
      ...report(questions, server),
      ...counts,
      owed: await stores.inbox.waiting(),
      kills: curbside.kills(),
      seconds,
    };
  } finally {
    await stores.close();
    await curbside.stop();
    await server.close();
  }
}

interface Counts {
  dropped: number;
  rateLimited: number;
  redelivered: number;
}

function interfere(method: string, random: Random, killer: Killer, counts: Counts): Trouble | null {
  if (method === 'oauth.v2.access' || method === 'auth.test') return null;
  if (method === 'chat.postMessage' && killer.isDue('message')) return { kind: 'lose-answer', also: killer.kill };
  const luck = random();
  if (luck < rates.rateLimited) {
    counts.rateLimited += 1;
    return { kind: 'rate-limit', retryAfterSeconds: 1 };
  }
  if (luck >= rates.rateLimited + rates.dropped) return null;
  counts.dropped += 1;
  return { kind: random() < 0.5 ? 'lose-call' : 'lose-answer' };
}

interface Killer {
  /** Counts a message or an event; true when the process is to be killed at this one. */
  isDue(at: 'message' | 'event'): boolean;
  readonly kill: () => void;
}

function createKiller({ questions, kills }: FaultRun, curbside: KillableProcess): Killer {
  const left = {
    message: pointsOf(Math.ceil(kills / 2), questions),
    event: pointsOf(Math.floor(kills / 2), questions),
  };
  const seen = { message: 0, event: 0 };
  return {
    isDue: (at) => {
      seen[at] += 1;
      const [next, ...later] = left[at];
      const due = next !== undefined && seen[at] >= next;
      if (due) left[at] = later;
      return due;
    },
    kill: curbside.kill,
  };
}

/** At which of `total` to kill, `times` in all, evenly spread. */
function pointsOf(times: number, total: number): readonly number[] {
  return Array.from({ length: times }, (_, index) => Math.floor(((index + 0.5) * total) / times));
}

interface Asking {
  readonly random: Random;
  readonly killer: Killer;
  readonly counts: Counts;
}

async function askAll(questions: readonly AskedQuestion[], curbside: KillableProcess, asking: Asking): Promise<void> {
  const waiting = [...questions];
  const lane = async () => {
    for (let question = waiting.shift(); question !== undefined; question = waiting.shift()) {
      await deliver(question, curbside, 0);
      if (asking.killer.isDue('event')) asking.killer.kill();
      if (asking.random() >= rates.redelivered) continue;
      asking.counts.redelivered += 1;
      await deliver(question, curbside, 1);
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
}

/** Delivers until it is acknowledged, as Slack does, only sooner. */
async function deliver({ delivery }: AskedQuestion, curbside: KillableProcess, from: number): Promise<void> {
  for (let retry = from; ; retry += 1) {
    const transport = createHttpSide(`${await curbside.address()}/slack/events`, signingSecret);
    if ((await transport.send({ ...delivery, retry })).accepted) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function settle(owed: () => Promise<number>, giveUpAfterMs: number): Promise<void> {
  const giveUpAt = performance.now() + giveUpAfterMs;
  while ((await owed()) > 0 && performance.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 200));
}

function report(questions: readonly AskedQuestion[], { state }: SlackServer) {
  const states = questions.map((question) => stateOfAnswer(question, state));
  const count = (wanted: (typeof states)[number]) => states.filter((found) => found === wanted).length;
  return {
    once: count('once'),
    missing: count('missing'),
    partial: count('partial'),
    twice: count('twice'),
    stray: strayMessages(questions, state),
    calls: state.calls.length,
    lookUps: state.calls.filter(({ method }) => method === 'conversations.replies').length,
  };
}

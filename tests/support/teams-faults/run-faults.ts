import { setTimeout as wait } from 'node:timers/promises';
import { openStores } from '../../../adapters/database/open-stores.ts';
import type { Posted, WireRequest } from '../teams-connector/connector-state.ts';
import { type Connector, type ConnectorFault, startConnector } from '../teams-connector/start-connector.ts';
import { type Served, serveTeams } from './child.ts';
import { type AskedQuestion, activityOf, questionsOf } from './questions.ts';

export interface FaultRun {
  readonly questions: number;
  readonly tenants: number;
  readonly kills: number;
  readonly dataFolder: string;
  readonly leaseMs: number;
  readonly streamGapMs: number;
}

export interface FaultReport {
  readonly questions: number;
  readonly redeliveries: number;
  /** Questions that exactly one message answers. */
  readonly answeredOnce: number;
  readonly unanswered: number;
  readonly answeredTwice: number;
  /** Answers that stand in another conversation or tenant. */
  readonly elsewhere: number;
  /** Messages without an answer that a kill or a lost response left behind. */
  readonly holdingLeft: number;
  /** Entries of the inbox that are owed an answer at the end. */
  readonly owed: number;
  readonly refused: number;
  readonly dropped: number;
  readonly kills: number;
  readonly requests: number;
  readonly seconds: number;
}

const senders = 8;
const refusals = [412, 429, 502, 503, 504] as const;

/** Asks, refuses, drops and kills; then looks at what stands in the conversations. The same faults in every run. */
export async function runTeamsFaults(run: FaultRun): Promise<FaultReport> {
  const begun = performance.now();
  const chance = createChance(20_261_123);
  const counts = { refused: 0, dropped: 0, redeliveries: 0, kills: 0 };
  const faultOf = (_: WireRequest): ConnectorFault | null => {
    const drawn = chance();
    if (drawn < 0.05) {
      counts.refused += 1;
      return { status: refusals[Math.floor(chance() * refusals.length)] ?? 429 };
    }
    if (drawn >= 0.07) return null;
    counts.dropped += 1;
    return { dropped: chance() < 0.5 ? 'before-taking' : 'after-taking' };
  };
  const connector = await startConnector({ faultOf });
  const args = [run.dataFolder, String(run.leaseMs), String(run.streamGapMs)];
  let served = await serveTeams(args);
  const questions = questionsOf(run.questions, run.tenants);

  const deliver = async (question: AskedQuestion) => {
    // As the service does: what is not acknowledged is delivered again.
    while (!(await isTaken(served, activityOf(question, connector.url)))) await wait(50);
  };
  const ask = async (question: AskedQuestion) => {
    await deliver(question);
    if (chance() >= 0.1) return;
    counts.redeliveries += 1;
    await deliver(question);
  };
  const killing = (async () => {
    for (let kill = 1; kill <= run.kills; kill += 1) {
      const due = Math.floor((run.questions * kill) / (run.kills + 1));
      while (connector.messages.length < due) await wait(20);
      await served.kill();
      counts.kills += 1;
      served = await serveTeams(args);
    }
  })();
  await inTurns(questions, ask);
  await killing;
  const owed = await whenNothingIsOwed(run.dataFolder, run.leaseMs + 60_000);
  await served.kill();
  await connector.stop();
  return {
    questions: run.questions,
    ...judge(questions, connector),
    owed,
    ...counts,
    requests: connector.requests(),
    seconds: Math.round((performance.now() - begun) / 100) / 10,
  };
}

async function isTaken(served: Served, activity: Readonly<Record<string, unknown>>): Promise<boolean> {
  try {
    const response = await fetch(`${served.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    return response.status === 202;
  } catch {
    return false;
  }
}

async function inTurns<T>(items: readonly T[], use: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: senders }, async () => {
      for (const item of left) await use(item);
    }),
  );
}

async function whenNothingIsOwed(dataFolder: string, longestMs: number): Promise<number> {
  const { inbox, close } = await openStores({ dataFolder });
  const end = performance.now() + longestMs;
  let owed = await inbox.waiting();
  for (; owed > 0 && performance.now() < end; owed = await inbox.waiting()) await wait(100);
  await close();
  return owed;
}

function judge(questions: readonly AskedQuestion[], connector: Connector) {
  const answersOf = (question: AskedQuestion) => connector.messages.filter(({ body }) => body.includes(question.mark));
  const found = questions.map((question) => ({ question, answers: answersOf(question) }));
  return {
    answeredOnce: found.filter(({ answers }) => answers.length === 1).length,
    unanswered: found.filter(({ answers }) => answers.length === 0).length,
    answeredTwice: found.filter(({ answers }) => answers.length > 1).length,
    elsewhere: found.flatMap(({ question, answers }) => answers.filter((answer) => !isAtHome(answer, question))).length,
    holdingLeft: connector.standing.length - connector.messages.length,
  };
}

function isAtHome({ conversationId, activity }: Posted, question: AskedQuestion): boolean {
  return conversationId === question.conversationId && activity.conversation.tenantId === question.tenant;
}

/** Numbers from 0 to 1 that look like chance and are the same in every run (Lehmer, 1951). */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

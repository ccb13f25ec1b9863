import { openStores, type Stores } from '../../../adapters/database/open-stores.ts';
import { tenantOf } from '../../../adapters/slack/workspace.ts';
import { appToken, ward } from '../slack-server/curbside-in-slack.ts';
import { installByBrowser } from '../slack-server/install-by-browser.ts';
import type { FakeCall, FakeWorkspace } from '../slack-server/slack-state.ts';
import { type SlackServer, startSlackServer } from '../slack-server/start-slack-server.ts';
import { type Asking, doubleClick, forEachQuestion, tell, typeCommand } from './ask-all.ts';
import { type Counts, createInterference, createKiller, noCounts } from './interfere.ts';
import { lookAt, type Standing, sortMessages } from './look-at-answers.ts';
import { type AskedQuestion, askerOnlyChannel, manyQuestions, manyWorkspaces } from './questions.ts';
import { createRandom } from './random.ts';
import { startTwoWaysIn, type TwoWaysIn } from './two-ways-in.ts';

export interface FaultRun {
  readonly questions: number;
  /** Every other one by Socket Mode, the others by signed HTTP. */
  readonly workspaces: number;
  /** In turns both processes the moment Slack took a message, and the one to which an event comes in. */
  readonly kills: number;
  /** How long an entry of a killed process waits. Milliseconds. */
  readonly leaseMs: number;
  readonly dataFolder: string;
  readonly giveUpAfterMs: number;
  /** Is told now and then how far it is. */
  readonly progress: (line: string) => void;
}

export interface FaultReport extends Readonly<Record<Standing, number>>, Readonly<Counts> {
  /** How many of each way were answered once. */
  readonly ways: Readonly<Record<string, number>>;
  /** Messages that stand where nobody asked that, or that answer what nobody asks any more. */
  readonly stray: number;
  readonly shownAgain: number;
  readonly owed: number;
  /** Sessions that still say that their agent is at work. */
  readonly stillWorking: number;
  /** Messages that are still streams. */
  readonly stillStreaming: number;
  /** Streams that were begun. */
  readonly streams: number;
  /** Refusals of a Slack that counts calls; those that were made up are not among them. */
  readonly tooOften: number;
  readonly typedAgain: number;
  readonly calls: number;
  readonly kills: number;
  readonly processesKilled: number;
  readonly lookUps: number;
  readonly seconds: number;
}

const signingSecret = 'example-signing-secret';

/** Asks many questions in every way while everything goes wrong that can, and counts what became of them. */
export async function runFaults(run: FaultRun): Promise<FaultReport> {
  const began = performance.now();
  const workspaces = manyWorkspaces(run.workspaces, ward);
  const server = await startSlackServer({ workspaces, appToken });
  server.limits.set({ timesQuicker: 1 });
  const { dataFolder, leaseMs } = run;
  const settings = { dataFolder, apiUrl: server.apiUrl, signingSecret, tokenKey: '0f'.repeat(32), leaseMs };
  const random = createRandom(7);
  const counts = noCounts();
  const curbside = startTwoWaysIn(server, settings, { random, counts });
  await installEverywhere(curbside, server, workspaces);
  const stores = await openStores({ dataFolder });
  const questions = manyQuestions(run.questions, workspaces);
  const addresses = new Map<string, AskedQuestion>();
  const stopReporting = reportProgress(run, server, stores);
  try {
    await chooseAskerOnly(stores, workspaces);
    const killer = createKiller(run);
    let kills = 0;
    const killBoth = () => {
      kills += 1;
      curbside.kill('http');
      curbside.kill('socket');
    };
    server.interfere(createInterference(random, killer, killBoth, counts));
    const inSocketMode = new Set(workspaces.filter((_, index) => index % 2 === 1));
    const wayOf = ({ workspace }: AskedQuestion) => (inSocketMode.has(workspace) ? 'socket' : 'http');
    const asking: Asking = { server, curbside, wayOf, random, killer, counts, addresses };
    const settled = () => settle(() => stores.inbox.waiting(), run.giveUpAfterMs);
    const typedAgain = await askAll(questions, asking, settled);
    const { agents } = server.state;
    await rest(agents);
    const seconds = Math.round((performance.now() - began) / 1000);
    const processesKilled = curbside.kills();
    return {
      ...report(questions, asking),
      ...counts,
      typedAgain,
      owed: await stores.inbox.waiting(),
      stillWorking: agents.processing(),
      stillStreaming: agents.streaming(),
      tooOften: callsOf(server, ({ outcome }) => outcome === 'ratelimited') - counts.rateLimited,
      streams: callsOf(server, ({ method, outcome }) => method === 'chat.startStream' && outcome === 'ok'),
      // Each of the others killed one process.
      kills: kills + (processesKilled - 2 * kills),
      processesKilled,
      seconds,
    };
  } finally {
    stopReporting();
    await stores.close();
    await curbside.stop();
    await server.close();
  }
}

async function installEverywhere(
  curbside: TwoWaysIn,
  server: SlackServer,
  workspaces: readonly FakeWorkspace[],
): Promise<void> {
  const origin = await curbside.origin();
  for (const workspace of workspaces) await installByBrowser(origin, server, workspace);
}

async function chooseAskerOnly({ settings }: Stores, workspaces: readonly FakeWorkspace[]): Promise<void> {
  for (const workspace of workspaces) {
    const place = { platform: 'slack', tenant: tenantOf(workspace), place: askerOnlyChannel } as const;
    await settings.chooseForPlace(place, { answersGoTo: 'asker' });
  }
}

/** First everything that is asked, then what is done with an answer that stands. @returns how many commands were typed again. */
async function askAll(
  questions: readonly AskedQuestion[],
  asking: Asking,
  settled: () => Promise<void>,
): Promise<number> {
  const untaken = new Set<AskedQuestion>();
  const isLate = ({ ts }: AskedQuestion) => Number(ts.slice(-1)) % 2 === 0;
  await forEachQuestion(questions, async (question) => {
    const { way, first, edit } = question;
    if (way === 'command' && !(await typeCommand(question, asking))) untaken.add(question);
    if (first !== null) await tell(question, first, asking);
    if (edit !== null && !isLate(question)) await tell(question, edit, asking);
  });
  await settled();
  const { byQuestion } = sortMessages(questions, asking.server.state, asking.addresses);
  const unanswered = [...untaken].filter((question) => !byQuestion.has(question));
  await forEachQuestion(unanswered, async (question) => {
    while (!(await typeCommand(question, asking))) await new Promise((resolve) => setTimeout(resolve, 500));
  });
  await forEachQuestion(questions, async (question) => {
    if (question.way === 'pressed') await doubleClick(question, asking);
    if (question.edit !== null && isLate(question)) await tell(question, question.edit, asking);
  });
  await settled();
  return unanswered.length;
}

async function settle(owed: () => Promise<number>, giveUpAfterMs: number): Promise<void> {
  const giveUpAt = performance.now() + giveUpAfterMs;
  while ((await owed()) > 0 && performance.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 200));
}

/** A session is told to rest again and again until Slack takes it: that goes on for a moment after the last answer. */
async function rest(agents: SlackServer['state']['agents']): Promise<void> {
  const giveUpAt = performance.now() + 15_000;
  while (agents.processing() > 0 && performance.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function callsOf({ state }: Pick<SlackServer, 'state'>, wanted: (call: FakeCall) => boolean): number {
  return state.calls.filter(wanted).length;
}

function reportProgress({ questions, progress }: FaultRun, { state }: SlackServer, { inbox }: Stores): () => void {
  const began = performance.now();
  const timer = setInterval(async () => {
    const seconds = Math.round((performance.now() - began) / 1000);
    progress(
      `${seconds} s: ${state.messages.length} messages for ${questions} questions, ${await inbox.waiting()} owed`,
    );
  }, 5_000);
  return () => clearInterval(timer);
}

function report(questions: readonly AskedQuestion[], { server: { state }, addresses }: Asking) {
  const { byQuestion, stray } = sortMessages(questions, state, addresses);
  const looks = questions.map((question) => ({ ...question, ...lookAt(question, byQuestion.get(question) ?? []) }));
  const count = (wanted: Standing) => looks.filter(({ standing }) => standing === wanted).length;
  const ways: Record<string, number> = {};
  for (const { way, standing } of looks) ways[way] = (ways[way] ?? 0) + (standing === 'once' ? 1 : 0);
  return {
    once: count('once'),
    missing: count('missing'),
    partial: count('partial'),
    twice: count('twice'),
    ways,
    stray,
    shownAgain: looks.reduce((sum, { shownAgain }) => sum + shownAgain, 0),
    calls: state.calls.length,
    lookUps: callsOf({ state }, ({ method }) => method === 'conversations.replies'),
  };
}

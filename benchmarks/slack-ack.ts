import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../src/commands/eval/percentile.ts';
import { type KillableProcess, startKillableProcess } from '../tests/support/slack-faults/child-process.ts';
import { manyMentions, manyWorkspaces } from '../tests/support/slack-faults/questions.ts';
import { appToken, ward } from '../tests/support/slack-server/curbside-in-slack.ts';
import { installByBrowser } from '../tests/support/slack-server/install-by-browser.ts';
import { startSlackServer } from '../tests/support/slack-server/start-slack-server.ts';
import { sendAtOnce, sendSteadily } from './slack-ack/send-load.ts';

const perSecond = 50;
/** Many and short, because a machine is not equally busy all the time. */
const rounds = 11;
const promise = { p99: 100, share: 0.8 };
const signingSecret = 'example-signing-secret';
const echo = join(import.meta.dirname, 'slack-ack/echo-process.ts');

/**
 * How soon an event is acknowledged while 50 questions a second arrive and are answered; and how many a second are, in turns with a Bolt
 * app that only repeats what it is told. Each runs in a process of its own, against the same local Slack.
 */
export async function benchSlackAck(write: (line: string) => void): Promise<boolean> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'curbside-ack-'));
  const workspaces = manyWorkspaces(20, ward);
  const server = await startSlackServer({ workspaces: [...workspaces, ward], appToken });
  const settings = { dataFolder, apiUrl: server.apiUrl, signingSecret, tokenKey: '0f'.repeat(32), leaseMs: 60_000 };
  const curbside = startKillableProcess(settings);
  const bare = startKillableProcess(settings, echo);
  const questions = [...manyMentions(7_100, workspaces)];
  const take = (count: number) => questions.splice(0, count);
  const eventsOf = async (app: KillableProcess) => `${await app.address()}/slack/events`;
  try {
    for (const workspace of workspaces) await installByBrowser(await curbside.address(), server, workspace);
    await sendSteadily(await eventsOf(curbside), signingSecret, take(50), perSecond);
    const { times, refused } = await sendSteadily(await eventsOf(curbside), signingSecret, take(1_500), perSecond);
    const p99 = percentile(times, 0.99);
    write(
      `acknowledged at ${perSecond}/s: p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, refused ${refused}`,
    );
    const rates = { curbside: [] as number[], bare: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      rates.curbside.push(await sendAtOnce(await eventsOf(curbside), signingSecret, take(250), 16));
      rates.bare.push(await sendAtOnce(await eventsOf(bare), signingSecret, take(250), 16));
    }
    const middle = (list: readonly number[]) => percentile(list, 0.5);
    const share = middle(rates.curbside.map((rate, round) => rate / (rates.bare[round] ?? rate)));
    write(
      `events a second: Curbside ${middle(rates.curbside).toFixed(0)}, bare Bolt ${middle(rates.bare).toFixed(0)}, share ${share.toFixed(2)}`,
    );
    return p99 < promise.p99 && refused === 0 && share >= promise.share;
  } finally {
    await curbside.stop();
    await bare.stop();
    await server.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../src/commands/eval/percentile.ts';
import { manyMentions, manyQuestions, manyWorkspaces } from '../tests/support/slack-faults/questions.ts';
import type { WayIn } from '../tests/support/slack-faults/two-ways-in.ts';
import { ward } from '../tests/support/slack-server/curbside-in-slack.ts';
import { commandOf } from '../tests/support/slack-server/payloads.ts';
import type { SlackServer } from '../tests/support/slack-server/start-slack-server.ts';
import type { Delivery } from '../tests/support/slack-server/transport.ts';
import { startCurbsideUnderLoad, startOtherUnderLoad } from './slack-ack/app-under-load.ts';
import { sendAtOnce, sendSteadily } from './slack-ack/send-load.ts';

const perSecond = 50;
const seconds = 30;
/** Many and short, because a machine is not equally busy all the time. */
const rounds = 11;
const eventsInRound = 250;
const promise = { p99: 100, share: 0.8 };
const echo = join(import.meta.dirname, 'slack-ack/echo-process.ts');
const workspaces = manyWorkspaces(20, ward);

/**
 * By signed HTTP and by Socket Mode: how soon a mention, a direct message or a command is acknowledged while 50 a second arrive and are
 * answered; and how many mentions a second are, in turns with a Bolt app that only repeats what it is told. Each app runs in a process of
 * its own.
 */
export async function benchSlackAck(write: (line: string) => void): Promise<boolean> {
  const kept = { http: await benchOneWay('http', write), socket: await benchOneWay('socket', write) };
  return kept.http && kept.socket;
}

/** @returns whether the promise was kept. */
async function benchOneWay(way: WayIn, write: (line: string) => void): Promise<boolean> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'curbside-ack-'));
  const settings = { way, dataFolder, workspaces };
  const curbside = await startCurbsideUnderLoad(settings);
  const bare = await startOtherUnderLoad(settings, echo);
  try {
    const mixed = mixedDeliveries(curbside.server);
    await sendSteadily(curbside.transport, mixed.splice(0, perSecond), perSecond);
    const steady = mixed.splice(0, perSecond * seconds);
    const { times, refused } = await sendSteadily(curbside.transport, steady, perSecond);
    const p99 = percentile(times, 0.99);
    write(
      `${way}: acknowledged at ${perSecond}/s: p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, not acknowledged ${refused} of ${steady.length}`,
    );
    const mentions = [...manyMentions(2 * rounds * eventsInRound, workspaces, 1_000)];
    const rates = { curbside: [] as number[], bare: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      rates.curbside.push(await sendAtOnce(curbside.transport, mentions.splice(0, eventsInRound), 16));
      rates.bare.push(await sendAtOnce(bare.transport, mentions.splice(0, eventsInRound), 16));
    }
    const middle = (list: readonly number[]) => percentile(list, 0.5);
    const share = middle(rates.curbside.map((rate, round) => rate / (rates.bare[round] ?? rate)));
    write(
      `${way}: events a second: Curbside ${middle(rates.curbside).toFixed(0)}, bare Bolt ${middle(rates.bare).toFixed(0)}, ratio ${share.toFixed(2)}`,
    );
    return p99 < promise.p99 && refused === 0 && share >= promise.share;
  } finally {
    await curbside.stop();
    await bare.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** What people ask in every way; a button needs an answer first, and is left out. */
function mixedDeliveries(server: SlackServer): Delivery[] {
  return manyQuestions(perSecond * (seconds + 5), workspaces).flatMap(({ way, workspace, text, first }) => {
    if (first !== null) return [first];
    if (way !== 'command') return [];
    const typed = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger() };
    return [commandOf({ workspace, text, ...typed })];
  });
}

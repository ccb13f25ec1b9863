import { actionIds } from '../../../adapters/slack/render/draw-buttons.ts';
import { commandOf, pressOf } from '../slack-server/payloads.ts';
import type { SlackServer } from '../slack-server/start-slack-server.ts';
import type { Delivery } from '../slack-server/transport.ts';
import { type Counts, type Killer, rates } from './interfere.ts';
import type { AskedQuestion } from './questions.ts';
import type { Random } from './random.ts';
import type { TwoWaysIn, WayIn } from './two-ways-in.ts';

export interface Asking {
  readonly server: SlackServer;
  readonly curbside: TwoWaysIn;
  readonly wayOf: (question: AskedQuestion) => WayIn;
  readonly random: Random;
  readonly killer: Killer;
  readonly counts: Counts;
  /** Fills up with the response addresses that were given to commands. */
  readonly addresses: Map<string, AskedQuestion>;
}

const lanes = 8;

/** Does something with every question, eight at a time. */
export async function forEachQuestion(
  questions: readonly AskedQuestion[],
  act: (question: AskedQuestion) => Promise<void>,
): Promise<void> {
  const waiting = [...questions];
  const lane = async () => {
    for (let question = waiting.shift(); question !== undefined; question = waiting.shift()) await act(question);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** What Slack tells of by an event: delivered until it is acknowledged, as Slack does, only sooner; and now and then once more. */
export async function tell(question: AskedQuestion, delivery: Delivery, asking: Asking): Promise<void> {
  const { curbside, wayOf, random, killer, counts } = asking;
  const way = wayOf(question);
  await sendUntilTaken(way, delivery, 0, curbside);
  if (killer.isDue('event')) curbside.kill(way);
  if (random() >= rates.redelivered) return;
  counts.redelivered += 1;
  if (random() < 0.5) return sendUntilTaken(way, delivery, 1, curbside);
  counts.byOtherTransport += 1;
  await sendUntilTaken(way === 'http' ? 'socket' : 'http', delivery, 1, curbside);
}

/** A command is typed once: Slack does not deliver it again, and says to the person when nothing answered it. */
export async function typeCommand(question: AskedQuestion, asking: Asking): Promise<boolean> {
  const { server, curbside, wayOf, addresses } = asking;
  const responseUrl = server.newResponseUrl();
  addresses.set(new URL(responseUrl).pathname, question);
  const { workspace, text } = question;
  const typed = commandOf({ workspace, text, responseUrl, triggerId: server.state.newTrigger() });
  return curbside.send(wayOf(question), typed);
}

/** A person presses the first follow-up twice at once. */
export async function doubleClick(question: AskedQuestion, asking: Asking): Promise<void> {
  const { server, curbside, wayOf } = asking;
  const { workspace, channel, ts } = question;
  const button = followUpButton(question, server);
  if (button === null) return;
  const click = () => {
    const again = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger() };
    return pressOf({ workspace, channel, threadTs: ts, ...button, ...again });
  };
  await Promise.all([click(), click()].map((press) => sendUntilTaken(wayOf(question), press, 0, curbside)));
}

function followUpButton({ workspace, channel, ts }: AskedQuestion, { state }: SlackServer) {
  const actionId = `${actionIds.followUp}0`;
  for (const message of state.thread(workspace.teamId, channel, ts)) {
    const [, value] = new RegExp(`"${actionId}".*?"value":"([^"]+)"`).exec(JSON.stringify(message.blocks)) ?? [];
    if (value !== undefined) return { messageTs: message.ts, actionId, value };
  }
  return null;
}

async function sendUntilTaken(way: WayIn, delivery: Delivery, from: number, curbside: TwoWaysIn): Promise<void> {
  for (let retry = from; ; retry += 1) {
    if (await curbside.send(way, { ...delivery, retry })) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

import type { PostedPart } from '../../../src/ports/posted-answers.ts';
import type { SlackMessage } from '../render/unit.ts';
import { respond } from '../respond.ts';
import { SlackRefusal } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import type { Destination } from './destination.ts';
import { postedMark } from './posted-parts.ts';

/** Slack takes five messages at a response address; one is kept for a notice. */
const responsesAtMost = 4;

export interface PrivateWork {
  readonly question: string;
  readonly messages: readonly SlackMessage[];
  readonly known: readonly PostedPart[];
  save(parts: readonly PostedPart[]): Promise<boolean>;
}

/**
 * To the asker alone. Nobody can ask Slack which private messages arrived: one whose receipt was lost is sent again, because an answer
 * twice is better than none.
 */
export async function sendPrivately(work: PrivateWork, to: Destination): Promise<void> {
  const sent = new Map(work.known.flatMap(({ part, message }) => (message === null ? [] : [[part, message] as const])));
  for (const message of work.messages.filter(({ part }) => !sent.has(part))) {
    sent.set(message.part, await sendOne(message, work, [...sent.values()], to));
    await work.save([...sent].map(([part, id]) => ({ part, message: id })));
  }
}

/** What stands for a message that came by a response address: Slack gives it no name. */
const responded = 'response';

async function sendOne(
  message: SlackMessage,
  { messages, question }: PrivateWork,
  sent: readonly string[],
  to: Destination,
): Promise<string> {
  const direct = sent.find((id) => id !== responded);
  const { responseUrl } = to.address;
  if (direct === undefined && responseUrl !== null && messages.length <= responsesAtMost) {
    const { text, blocks } = message;
    try {
      await respond(responseUrl, { text, ...(blocks.length === 0 ? {} : { blocks }) }, to.apiUrl);
      return responded;
    } catch (error) {
      // The address lives for 30 minutes; after the first message it was good.
      if (sent.length > 0 || !(error instanceof SlackRefusal)) throw error;
    }
  }
  return postDirectly(message, question, direct, to);
}

/** In the direct chat with the asker: the first message opens the thread that the others stand in. */
async function postDirectly(
  { text, blocks, part }: SlackMessage,
  question: string,
  root: string | undefined,
  { installation, address, pacer }: Destination,
): Promise<string> {
  const lane = { method: 'chat.postMessage', tenant: tenantOf(address), channel: address.user, waiter: question };
  const reply = await pacer.call(lane, () =>
    installation.client.chat.postMessage({
      text,
      blocks: [...blocks],
      channel: address.user,
      metadata: postedMark(question, part),
      unfurl_links: false,
      unfurl_media: false,
      ...(root === undefined ? {} : { thread_ts: root }),
    }),
  );
  return reply.ts ?? responded;
}

import type { PostedPart } from '../../../src/ports/posted-answers.ts';
import type { SlackMessage } from '../render/unit.ts';
import { respond } from '../respond.ts';
import { SlackRefusal } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import type { Destination } from './destination.ts';

/** Slack takes five messages at a response address; one is kept for a notice. */
const responsesAtMost = 4;

export interface AsideWork {
  readonly messages: readonly SlackMessage[];
  readonly known: readonly PostedPart[];
  save(parts: readonly PostedPart[]): Promise<boolean>;
}

/** What stands for a message that only its reader sees: Slack gives it no name by which it could be changed. */
export const shownAside = 'aside';

type Show = (message: SlackMessage) => Promise<unknown>;

/**
 * Shows messages to the asker alone, in the channel. Nobody can ask Slack which of them arrived: one whose receipt was lost is sent
 * again, because an answer twice is better than none.
 * @returns false when nothing was shown, because the address is no longer good (it lives for 30 minutes) or the asker is not there.
 */
export async function showAside(work: AsideWork, to: Destination): Promise<boolean> {
  const before = work.known.filter(({ message }) => message === shownAside).map(({ part }) => part);
  // It went to the direct chat then, and goes on there.
  if (work.known.length > 0 && before.length === 0) return false;
  const show = wayOf(work, to);
  if (show === null) return false;
  const done = [...before];
  for (const message of work.messages.filter(({ part }) => !before.includes(part))) {
    try {
      await show(message);
    } catch (error) {
      if (done.length === 0 && error instanceof SlackRefusal && error.retry.kind !== 'after') return false;
      throw error;
    }
    done.push(message.part);
    await work.save(done.map((part) => ({ part, message: shownAside })));
  }
  return true;
}

function wayOf({ messages }: AsideWork, { address, apiUrl, installation, pacer }: Destination): Show | null {
  const { responseUrl, aside, channel, user } = address;
  if (responseUrl !== null) {
    return messages.length > responsesAtMost ? null : (message) => respond(responseUrl, bodyOf(message), apiUrl);
  }
  if (aside === undefined) return null;
  const place = { channel, user, ...(aside.threadTs === null ? {} : { thread_ts: aside.threadTs }) };
  const lane = { method: 'chat.postEphemeral', tenant: tenantOf(address), channel, waiter: user };
  return (message) =>
    pacer.call(lane, () => {
      const { text, blocks } = message;
      return installation.client.chat.postEphemeral({
        ...place,
        text,
        ...(blocks.length === 0 ? {} : { blocks: [...blocks] }),
      });
    });
}

function bodyOf({ text, blocks }: SlackMessage) {
  return { text, ...(blocks.length === 0 ? {} : { blocks }) };
}

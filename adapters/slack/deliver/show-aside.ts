import type { PostedPart } from '../../../src/ports/posted-answers.ts';
import { markTeam } from '../installed-team.ts';
import type { SlackMessage } from '../render/unit.ts';
import { respond } from '../respond.ts';
import { SlackRefusal } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import type { Destination } from './destination.ts';
import { mayHaveArrived } from './may-have-arrived.ts';
import { begunAside, isAside, shownAside } from './posted-ids.ts';

/** Slack takes five messages at a response address; one is kept for a notice. */
const responsesAtMost = 4;

export interface AsideWork {
  readonly messages: readonly SlackMessage[];
  readonly known: readonly PostedPart[];
  /** @returns false when a later wording was answered meanwhile. */
  save(parts: readonly PostedPart[]): Promise<boolean>;
}

type Show = (message: SlackMessage) => Promise<unknown>;

/**
 * Shows messages to the asker alone, in the channel. Each is remembered as begun before it is sent, because nobody can ask Slack whether
 * it arrived.
 * @returns `shown` when all were; `elsewhere` when the rest can't be (the address is no longer good after 30 minutes, or the asker is not
 * there); `perhaps` when nobody knows of one whether it was.
 */
export async function showAside(work: AsideWork, to: Destination): Promise<'shown' | 'elsewhere' | 'perhaps'> {
  if (work.known.some(({ message }) => message === begunAside)) return 'perhaps';
  // Some of it went to the direct chat, and goes on there.
  if (work.known.some((part) => !isAside(part))) return 'elsewhere';
  const show = wayOf(work, to);
  if (show === null) return 'elsewhere';
  const shown = [...work.known];
  for (const message of work.messages.filter(({ part }) => !shown.some((other) => other.part === part))) {
    if (!(await work.save([...shown, { part: message.part, message: begunAside }]))) return 'shown';
    try {
      await show(message);
    } catch (error) {
      if (mayHaveArrived(error)) return 'perhaps';
      await work.save(shown);
      if (error instanceof SlackRefusal && error.retry.kind === 'after') throw error;
      return 'elsewhere';
    }
    shown.push({ part: message.part, message: shownAside });
    await work.save(shown);
  }
  return 'shown';
}

function wayOf({ messages }: AsideWork, { address, apiUrl, installation, pacer }: Destination): Show | null {
  const { responseUrl, aside, channel, user, teamId } = address;
  if (responseUrl !== null) {
    return messages.length > responsesAtMost
      ? null
      : (message) => respond(responseUrl, bodyOf(message, teamId), apiUrl);
  }
  if (aside === undefined) return null;
  const place = { channel, user, ...(aside.threadTs === null ? {} : { thread_ts: aside.threadTs }) };
  const lane = { method: 'chat.postEphemeral', tenant: tenantOf(address), channel, waiter: user };
  const post = (message: SlackMessage) =>
    installation.client.chat.postEphemeral({ ...place, ...bodyOf(message, teamId) });
  return (message) => pacer.call(lane, () => post(message));
}

function bodyOf({ text, blocks }: SlackMessage, teamId: string) {
  return { text, ...(blocks.length === 0 ? {} : { blocks: markTeam(blocks, teamId) }) };
}

import type { types } from '@slack/bolt';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { Installation } from '../installations.ts';
import type { SlackMessage } from '../render/unit.ts';
import type { SlackAddress } from '../reply-address.ts';
import { respond } from '../respond.ts';
import { callSlack } from '../slack-api.ts';
import { SlackRefusal } from '../slack-error.ts';
import { findPostedParts, postedMark } from './posted-parts.ts';

/** Slack takes five messages at a response address; one is kept for a notice. */
const responsesAtMost = 4;

/** Posts the messages that are not there yet, in order. Throws a SlackRefusal when Slack does not take one. */
export async function postMessages(
  entry: LeasedEntry,
  messages: readonly SlackMessage[],
  address: SlackAddress,
  { installation, apiUrl }: { readonly installation: Installation; readonly apiUrl: string | undefined },
): Promise<void> {
  if (address.threadTs !== null) {
    await postInThread(entry, messages, address, address.threadTs, installation);
    return;
  }
  if (address.responseUrl !== null && messages.length <= responsesAtMost) {
    const sent = await sendPrivately(messages, address.responseUrl, apiUrl);
    if (sent) return;
  }
  await postDirectly(entry, messages, address, installation);
}

async function postInThread(
  entry: LeasedEntry,
  messages: readonly SlackMessage[],
  address: SlackAddress,
  threadTs: string,
  installation: Installation,
): Promise<void> {
  const posted =
    entry.attempt > 1 ? await findPostedParts(installation, address, threadTs, entry.key) : new Set<number>();
  for (const message of messages.filter(({ part }) => !posted.has(part))) {
    await post(installation, message, {
      channel: address.channel,
      thread_ts: threadTs,
      metadata: postedMark(entry.key, message.part),
    });
  }
}

/** @returns false when nothing was sent, because the address is no longer good (it lives for 30 minutes). */
async function sendPrivately(
  messages: readonly SlackMessage[],
  responseUrl: string,
  apiUrl: string | undefined,
): Promise<boolean> {
  for (const [index, { text, blocks }] of messages.entries()) {
    try {
      await respond(responseUrl, { text, ...(blocks.length === 0 ? {} : { blocks }) }, apiUrl);
    } catch (error) {
      if (index === 0 && error instanceof SlackRefusal) return false;
      throw error;
    }
  }
  return true;
}

/** In the direct chat with the asker: the first message opens the thread that the others stand in. */
async function postDirectly(
  entry: LeasedEntry,
  messages: readonly SlackMessage[],
  address: SlackAddress,
  installation: Installation,
): Promise<void> {
  let root: string | undefined;
  for (const message of messages) {
    const posted = await post(installation, message, {
      channel: address.user,
      metadata: postedMark(entry.key, message.part),
      ...(root === undefined ? {} : { thread_ts: root }),
    });
    root ??= posted;
  }
}

const blockRefusals = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

interface Destination {
  readonly channel: string;
  readonly thread_ts?: string;
  readonly metadata: ReturnType<typeof postedMark>;
}

/** @returns the ts of the message, by which a thread can be opened under it. */
async function post(installation: Installation, message: SlackMessage, to: Destination): Promise<string | undefined> {
  if (message.blocks.length === 0) return send(installation, { text: message.text }, to);
  try {
    return await send(installation, { text: message.text, blocks: [...message.blocks] }, to);
  } catch (error) {
    if (!(error instanceof SlackRefusal) || !blockRefusals.has(error.slackCode)) throw error;
    // An answer in plain text is better than none.
    let ts: string | undefined;
    for (const text of message.withoutBlocks) ts = await send(installation, { text }, to);
    return ts;
  }
}

async function send(
  { client }: Installation,
  body: { readonly text: string; readonly blocks?: types.KnownBlock[] },
  to: Destination,
): Promise<string | undefined> {
  const reply = await callSlack('chat.postMessage', () =>
    client.chat.postMessage({ ...body, ...to, unfurl_links: false, unfurl_media: false }),
  );
  return reply.ts;
}

import type { types } from '@slack/bolt';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import { failures } from '../failures.ts';
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
    const posted = await postInThread(entry, messages, address, address.threadTs, installation);
    // A message shortcut asks also where Curbside is no member: then the answer comes to the asker directly.
    if (!posted) await postInRow(entry, messages, { channel: address.user, root: null }, installation);
    return;
  }
  if (address.shared !== undefined) {
    await postShared(entry, messages, address, address.shared.threadTs, installation);
    return;
  }
  if (address.responseUrl !== null && messages.length <= responsesAtMost) {
    const sent = await sendPrivately(messages, address.responseUrl, apiUrl);
    if (sent) return;
  }
  if (address.responseUrl === null && address.aside !== undefined) {
    const shown = await showAside(messages, address, address.aside.threadTs, installation);
    if (shown) return;
  }
  await postInRow(entry, messages, { channel: address.user, root: null }, installation);
}

/** @returns false when nothing was posted, because Curbside is not in the channel. */
async function postInThread(
  entry: LeasedEntry,
  messages: readonly SlackMessage[],
  address: SlackAddress,
  threadTs: string,
  installation: Installation,
): Promise<boolean> {
  const posted =
    entry.attempt > 1 ? await findPostedParts(installation, address, threadTs, entry.key) : new Set<number>();
  const missing = messages.filter(({ part }) => !posted.has(part));
  for (const [index, message] of missing.entries()) {
    try {
      await post(installation, message, {
        channel: address.channel,
        thread_ts: threadTs,
        metadata: postedMark(entry.key, message.part),
      });
    } catch (error) {
      if (index === 0 && posted.size === 0 && isNotThere(error)) return false;
      throw error;
    }
  }
  return true;
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

/** A person can share into a channel where Curbside is no member: then that person is told so. */
async function postShared(
  entry: LeasedEntry,
  messages: readonly SlackMessage[],
  { channel, user }: SlackAddress,
  root: string | null,
  installation: Installation,
): Promise<void> {
  try {
    await postInRow(entry, messages, { channel, root }, installation);
  } catch (error) {
    if (!isNotThere(error)) throw error;
    await send(
      installation,
      { text: failures['not-shared-there'] },
      { channel: user, metadata: postedMark(entry.key, 0) },
    );
  }
}

/** @returns false when nothing was shown, because the asker cannot be reached there. */
async function showAside(
  messages: readonly SlackMessage[],
  { channel, user }: SlackAddress,
  threadTs: string | null,
  { client }: Installation,
): Promise<boolean> {
  const place = { channel, user, ...(threadTs === null ? {} : { thread_ts: threadTs }) };
  for (const [index, { text, blocks }] of messages.entries()) {
    try {
      await callSlack('chat.postEphemeral', () =>
        client.chat.postEphemeral({ ...place, text, ...(blocks.length === 0 ? {} : { blocks: [...blocks] }) }),
      );
    } catch (error) {
      if (index === 0 && isNotThere(error)) return false;
      throw error;
    }
  }
  return true;
}

const notThere = new Set(['user_not_in_channel', 'not_in_channel', 'channel_not_found', 'is_archived']);

function isNotThere(error: unknown): boolean {
  return error instanceof SlackRefusal && notThere.has(error.slackCode);
}

/** Where nobody opened a thread the first message opens the one that the others stand in. A person's id stands for the direct chat. */
async function postInRow(
  entry: LeasedEntry,
  messages: readonly SlackMessage[],
  { channel, root: opened }: { readonly channel: string; readonly root: string | null },
  installation: Installation,
): Promise<void> {
  let root = opened ?? undefined;
  for (const message of messages) {
    const posted = await post(installation, message, {
      channel,
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

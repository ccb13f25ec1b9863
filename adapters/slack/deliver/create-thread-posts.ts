import type { types } from '@slack/bolt';
import { noPreviews } from '../no-previews.ts';
import type { SlackMessage } from '../render/unit.ts';
import { SlackRefusal } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import type { Destination, ThreadPlace } from './destination.ts';
import { directId, tsOf } from './posted-ids.ts';
import { findPostedParts, postedMark } from './posted-parts.ts';
import { createStreamPosts } from './stream-posts.ts';
import type { ThreadPosts } from './thread-posts.ts';

/** One thread of Slack's. `question` marks each message, so that it can be found again. */
export function createThreadPosts(question: string, place: ThreadPlace, to: Destination): ThreadPosts {
  const { client } = to.installation;
  const { channel, direct } = place;
  let { root } = place;
  const idOf = (ts: string, at = channel) => (direct ? directId(at, ts) : ts);
  const paced = <T>(method: string, send: () => Promise<T>) =>
    to.pacer.call({ method, tenant: tenantOf(to.address), channel, waiter: question }, send);
  return {
    post: async (message) => {
      const { ts, channel: at } = await paced('chat.postMessage', () =>
        client.chat.postMessage({
          ...bodyOf(message),
          channel,
          metadata: postedMark(question, message.part),
          ...noPreviews,
          ...(root === null ? {} : { thread_ts: root }),
        }),
      );
      if (ts === undefined) throw new SlackRefusal('chat.postMessage', 'no_ts');
      root ??= ts;
      return idOf(ts, at);
    },
    update: (id, message) =>
      unlessGone(() => {
        const which = { channel, ts: tsOf(id), metadata: postedMark(question, message.part) };
        return paced('chat.update', () => client.chat.update({ ...bodyOf(message), ...which }));
      }),
    remove: async (id) => {
      await unlessGone(() => paced('chat.delete', () => client.chat.delete({ channel, ts: tsOf(id) })));
    },
    find: async () => {
      const found = await findPostedParts(to, { channel, root, direct }, question);
      return new Map([...found].map(([part, ts]) => [part, idOf(ts)]));
    },
    ...createStreamPosts(question, channel, to),
  };
}

/** Without blocks an update would leave the old ones standing. */
function bodyOf({ text, blocks }: SlackMessage): { readonly text: string; readonly blocks: types.KnownBlock[] } {
  return { text, blocks: [...blocks] };
}

/** @returns false when somebody deleted the message. */
async function unlessGone(send: () => Promise<unknown>): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    if (!(error instanceof SlackRefusal) || error.slackCode !== 'message_not_found') throw error;
    return false;
  }
}

import type { types } from '@slack/bolt';
import type { SlackMessage } from '../render/unit.ts';
import { SlackRefusal } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import type { Destination, ThreadPlace } from './destination.ts';
import { findPostedParts, postedMark } from './posted-parts.ts';
import { createStreamPosts } from './stream-posts.ts';
import type { ThreadPosts } from './thread-posts.ts';

/** One thread of Slack's. `question` marks each message, so that it can be found again. */
export function createThreadPosts(question: string, place: ThreadPlace, to: Destination): ThreadPosts {
  const { client } = to.installation;
  const { channel } = place;
  let { root } = place;
  const paced = <T>(method: string, send: () => Promise<T>) =>
    to.pacer.call({ method, tenant: tenantOf(to.address), channel, waiter: question }, send);
  return {
    post: async (message) => {
      const { ts } = await paced('chat.postMessage', () =>
        client.chat.postMessage({
          ...bodyOf(message),
          channel,
          metadata: postedMark(question, message.part),
          unfurl_links: false,
          unfurl_media: false,
          ...(root === null ? {} : { thread_ts: root }),
        }),
      );
      if (ts === undefined) throw new SlackRefusal('chat.postMessage', 'no_ts');
      root ??= ts;
      return ts;
    },
    update: (ts, message) =>
      unlessGone(() =>
        paced('chat.update', () =>
          client.chat.update({ channel, ts, ...bodyOf(message), metadata: postedMark(question, message.part) }),
        ),
      ),
    remove: (ts) => unlessGone(() => paced('chat.delete', () => client.chat.delete({ channel, ts }))),
    ...createStreamPosts(question, channel, to),
    find: () => findPostedParts(to, { channel, root }, question),
  };
}

/** Without blocks an update would leave the old ones standing. */
function bodyOf({ text, blocks }: SlackMessage): { readonly text: string; readonly blocks: types.KnownBlock[] } {
  return { text, blocks: [...blocks] };
}

/** Somebody deleted the message: then there is nothing left to change. */
async function unlessGone(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof SlackRefusal) || error.slackCode !== 'message_not_found') throw error;
  }
}

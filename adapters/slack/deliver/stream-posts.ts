import { drawStreamEnd, type StreamChunk } from '../render/draw-stream.ts';
import type { SlackMessage } from '../render/unit.ts';
import { SlackRefusal } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import type { Destination } from './destination.ts';
import { postedMark } from './posted-parts.ts';

/** What can be done with a message that began as a stream. Each throws a SlackRefusal when Slack does not take it. */
export interface StreamPosts {
  /**
   * Makes it this message, whether or not Slack still takes it for a stream. Doing it twice is doing it once.
   * @returns false when it is not there any more, or cannot be changed and is taken away.
   */
  finish(ts: string, message: SlackMessage): Promise<boolean>;
  /** Ends one that becomes no answer, and says so below it. Changes nothing when it has ended. */
  close(ts: string): Promise<void>;
}

const cannotBeChanged = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed']);

export function createStreamPosts(question: string, channel: string, to: Destination): StreamPosts {
  const { client } = to.installation;
  const paced = <T>(method: string, send: () => Promise<T>) =>
    to.pacer.call({ method, tenant: tenantOf(to.address), channel, waiter: question }, send);
  const stop = (ts: string, chunks: readonly StreamChunk[]) =>
    paced('chat.stopStream', () =>
      client.chat.stopStream({
        channel,
        ts,
        metadata: postedMark(question, 0),
        session_status: to.sessionAfter,
        ...(chunks.length === 0 ? {} : { chunks: [...chunks] }),
      }),
    );
  return {
    finish: async (ts, message) => {
      // It may have ended by itself, or be gone. If it still goes on, Slack refuses what follows, and it is all tried again.
      await stop(ts, []).catch(unlessPatience);
      try {
        const { text, blocks } = message;
        const metadata = postedMark(question, message.part);
        await paced('chat.update', () => client.chat.update({ channel, ts, text, blocks: [...blocks], metadata }));
        return true;
      } catch (error) {
        if (!(error instanceof SlackRefusal) || !cannotBeChanged.has(error.slackCode)) throw error;
        if (error.slackCode !== 'message_not_found') {
          await paced('chat.delete', () => client.chat.delete({ channel, ts })).catch(unlessPatience);
        }
        return false;
      }
    },
    close: (ts) => stop(ts, [drawStreamEnd()]).then(() => undefined, unlessPatience),
  };
}

function unlessPatience(error: unknown): void {
  if (!(error instanceof SlackRefusal) || error.retry.kind === 'after') throw error;
}

import { conversationKey } from '../domain/conversation.ts';
import type { Clock } from '../ports/clock.ts';
import type { Inbox, OwedEntry } from '../ports/inbox.ts';
import type { Log } from '../ports/log.ts';
import type { StoppedThreads } from '../ports/stopped-threads.ts';
import type { ThreadStops } from '../ports/thread-stops.ts';

export interface StopDeps {
  readonly inbox: Inbox;
  readonly stopped: StoppedThreads;
  readonly clock: Clock;
  readonly log: Log;
}

/** The thread is marked before its questions are given up, so that a crash in between leaves nothing that goes on unasked. */
export function createThreadStops({ inbox, stopped, clock, log }: StopDeps): ThreadStops {
  return {
    async stop(conversation) {
      const key = conversationKey(conversation);
      const now = clock.now();
      await stopped.stop(conversation, now);
      const concerned = (entry: OwedEntry) => conversationKey(entry.conversation) === key;
      const given = await inbox.giveUp(conversation.platform, concerned, now, 'stopped');
      log.info({ conversation: key, given }, 'thread stopped');
      return given;
    },
    stopWaiting({ platform, tenant, place }) {
      const concerned = ({ conversation }: OwedEntry) => conversation.tenant === tenant && conversation.place === place;
      return inbox.giveUp(platform, concerned, clock.now(), 'stopped');
    },
    resume: (conversation) => stopped.resume(conversation),
    isStopped: (conversation) => stopped.isStopped(conversation),
  };
}

import { atMost } from '../../../src/domain/at-most.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { Installations } from '../installations.ts';
import { readReplyAddress } from '../reply-address.ts';
import { callSlack } from '../slack-api.ts';
import { slackErrorCode } from '../slack-error.ts';
import type { Workspace } from '../workspace.ts';
import type { Sessions } from './session.ts';
import type { SessionStatus } from './tell-session.ts';
import { type WorkingPlace, workingPlace } from './working-place.ts';

/** What a thread shows while an answer is made: Slack's own "working" with its Stop button, and a text. Nothing here throws. */
export interface WorkingSign {
  /** Says that work goes on. @returns false once somebody stopped it: then nothing more is to be shown. */
  light(entry: LeasedEntry): Promise<boolean>;
  /** After {@link light}: both are shown in one place, and what is said last stands. */
  say(entry: LeasedEntry, text: string): Promise<void>;
  end(entry: LeasedEntry, how: SignEnd): Promise<void>;
  /** Somebody stopped what goes on in a thread; `threadTs` null for all of a direct chat. */
  stop(workspace: Workspace, channel: string, threadTs: string | null): Promise<void>;
  /** What the session is to be left as when this entry is done with it. */
  sessionAfter(entry: LeasedEntry): SessionStatus;
}

export interface SignEnd {
  /** A new message of ours came into the thread: then Slack took the text away itself, and only then. */
  readonly replied: boolean;
  /** There was a stream, which lights the session by itself. */
  readonly streamed: boolean;
}

/**
 * How long an answer waits for Slack to take the sign away, milliseconds. It goes on being tried; but once the entry is finished, nobody
 * does so after a kill.
 */
const patienceMs = 2_000;

export function createWorkingSign(installations: Installations, sessions: Sessions, log: Log): WorkingSign {
  const texts = new Set<string>();
  const setText = async ({ workspace, channel, threadTs }: WorkingPlace, status: string) => {
    const { client } = await installations.find(workspace);
    return client.assistant.threads.setStatus({ channel_id: channel, thread_ts: threadTs, status });
  };
  const clearText = async (place: WorkingPlace) => {
    try {
      await callSlack('assistant.threads.setStatus', () => setText(place, ''));
    } catch (error) {
      log.warn({ code: slackErrorCode(error) }, 'slack-status-not-ended');
    }
  };
  const placeOf = (entry: LeasedEntry) => workingPlace(entry, readReplyAddress(entry.address));
  return {
    light: async (entry) => {
      const place = placeOf(entry);
      return place === null || sessions.begin(place, entry.key);
    },
    say: async (entry, text) => {
      const place = placeOf(entry);
      if (place === null) return;
      texts.add(entry.key);
      try {
        // Not tried again: the next one is better.
        await setText(place, text);
      } catch (error) {
        log.warn({ code: slackErrorCode(error) }, 'slack-status-not-shown');
      }
    },
    end: async (entry, { replied, streamed }) => {
      const place = placeOf(entry);
      if (place === null) return;
      // Another process may have shown something and died, or be at work on the former wording.
      const surely = streamed || entry.attempt > 1 || readReplyAddress(entry.address).edits !== undefined;
      const hasText = texts.delete(entry.key) || surely;
      const over = [sessions.end(place, entry.key, surely), ...(hasText && !replied ? [clearText(place)] : [])];
      await atMost(patienceMs, Promise.all(over));
    },
    stop: async (workspace, channel, threadTs) => {
      const places =
        threadTs === null ? sessions.workingIn(workspace, channel) : [{ workspace, channel, threadTs } as const];
      await Promise.all(places.flatMap((place) => [sessions.stop(place), clearText(place)]));
    },
    sessionAfter: (entry) => {
      const place = placeOf(entry);
      return place === null ? 'active' : sessions.statusWithout(place, entry.key);
    },
  };
}

import type { Interference } from '../slack-server/web-api.ts';
import type { Random } from './random.ts';

/** How often things go wrong. */
export const rates = { redelivered: 0.1, rateLimited: 0.05, droppedCalls: 0.02, droppedSockets: 0.02 } as const;

/** What went wrong. */
export interface Counts {
  redelivered: number;
  /** Of those, by the other way in. */
  byOtherTransport: number;
  rateLimited: number;
  droppedCalls: number;
  droppedSockets: number;
  /** Receipts that were lost of what one person alone sees. */
  lostAsides: number;
}

export function noCounts(): Counts {
  return {
    redelivered: 0,
    byOtherTransport: 0,
    rateLimited: 0,
    droppedCalls: 0,
    droppedSockets: 0,
    lostAsides: 0,
  };
}

export interface Killer {
  /** Counts a message or an event; true when a kill is due at this one. */
  isDue(at: 'message' | 'event'): boolean;
}

/** Kills spread over a run: in turns the moment Slack took a message and before it could answer, and while an event comes in. */
export function createKiller({ questions, kills }: { readonly questions: number; readonly kills: number }): Killer {
  const left = {
    message: pointsOf(Math.ceil(kills / 2), questions),
    event: pointsOf(Math.floor(kills / 2), questions),
  };
  const seen = { message: 0, event: 0 };
  return {
    isDue: (at) => {
      seen[at] += 1;
      const [next, ...later] = left[at];
      const due = next !== undefined && seen[at] >= next;
      if (due) left[at] = later;
      return due;
    },
  };
}

/** At which of `total` to kill, `times` in all, evenly spread. */
function pointsOf(times: number, total: number): readonly number[] {
  return Array.from({ length: times }, (_, index) => Math.floor(((index + 0.5) * total) / times));
}

/** Makes calls fail as often as {@link rates} says; at a kill that is due the message stands, and its receipt is lost. */
export function createInterference(random: Random, killer: Killer, kill: () => void, counts: Counts): Interference {
  return (method, args) => {
    if (method === 'oauth.v2.access' || method === 'auth.test') return null;
    if (method === 'chat.postMessage' && killer.isDue('message')) return { kind: 'lose-answer', also: kill };
    const luck = random();
    if (luck < rates.rateLimited) {
      counts.rateLimited += 1;
      return { kind: 'rate-limit', retryAfterSeconds: 1 };
    }
    if (luck >= rates.rateLimited + rates.droppedCalls) return null;
    counts.droppedCalls += 1;
    if (random() < 0.5) return { kind: 'lose-call' };
    if (method === 'chat.postEphemeral' || String(args.channel).endsWith('U-NURSE')) counts.lostAsides += 1;
    return { kind: 'lose-answer' };
  };
}

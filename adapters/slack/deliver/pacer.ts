import { asSlackRefusal, SlackRefusal } from '../slack-error.ts';

/** Calls that wait for each other: Slack counts a method in each channel of each workspace by itself. */
export interface PaceLane {
  readonly method: string;
  readonly tenant: string;
  readonly channel: string;
  /** Who waits: a place that was given and is later than it is worth to wait for is kept until this one comes back. */
  readonly waiter: string;
}

/** Keeps to Slack's pace without holding up other channels. */
export interface Pacer {
  /**
   * Makes a call when its turn has come, and again when Slack asks for patience (429).
   * Throws a SlackRefusal; one that says how long to wait when that is longer than it is worth to stand and wait.
   */
  call<T>(lane: PaceLane, send: () => Promise<T>): Promise<T>;
}

export interface PacerOptions {
  /** Between two messages in one channel: Slack takes one a second. Milliseconds. */
  readonly messageGapMs: number;
  /** Longest that a call stands and waits; what needs longer comes back later, so that other channels are answered meanwhile. */
  readonly patienceMs: number;
}

export const slackPace: PacerOptions = { messageGapMs: 1_000, patienceMs: 3_000 };

const rememberedAtMost = 10_000;

export function createPacer({ messageGapMs, patienceMs }: PacerOptions): Pacer {
  const places = createPlaces(messageGapMs);
  return {
    call: async (lane, send) => {
      const giveUpAt = Date.now() + patienceMs;
      for (;;) {
        await waitUntil(places.take(lane, giveUpAt));
        try {
          return await send();
        } catch (error) {
          const refusal = asSlackRefusal(lane.method, error);
          if (refusal.retry.kind !== 'after') throw refusal;
          const until = Date.now() + refusal.retry.ms;
          places.hold(lane, until);
          if (until > giveUpAt) throw refusal;
        }
      }
    },
  };
}

interface Places {
  /** @returns when the turn is. Throws a SlackRefusal when that is after `giveUpAt`; the place is then kept. */
  take(lane: PaceLane, giveUpAt: number): number;
  /** Nobody in this lane goes before then. */
  hold(lane: PaceLane, until: number): void;
}

function createPlaces(messageGapMs: number): Places {
  /** From when on the next place of a lane is free. */
  const freeFrom = new Map<string, number>();
  const heldUntil = new Map<string, number>();
  /** Places that were given to somebody who comes back for them. */
  const kept = new Map<string, number>();
  const newPlace = (key: string, now: number, gap: number): number => {
    const place = Math.max(now, freeFrom.get(key) ?? 0, heldUntil.get(key) ?? 0);
    remember(freeFrom, key, place + gap);
    return place;
  };
  return {
    take: (lane, giveUpAt) => {
      const now = Date.now();
      const key = JSON.stringify([lane.method, lane.tenant, lane.channel]);
      const mine = JSON.stringify([key, lane.waiter]);
      const place = kept.get(mine) ?? newPlace(key, now, lane.method === 'chat.postMessage' ? messageGapMs : 0);
      const turn = Math.max(now, place, heldUntil.get(key) ?? 0);
      kept.delete(mine);
      if (turn <= giveUpAt) return turn;
      remember(kept, mine, place);
      throw new SlackRefusal(lane.method, 'ratelimited', turn - now);
    },
    hold: ({ method, tenant, channel }, until) => remember(heldUntil, JSON.stringify([method, tenant, channel]), until),
  };
}

/** Forgets what is past when it has grown large. */
function remember(times: Map<string, number>, key: string, time: number): void {
  if (times.size >= rememberedAtMost) {
    const now = Date.now();
    for (const [other, past] of times) if (past <= now) times.delete(other);
  }
  times.set(key, time);
}

async function waitUntil(time: number): Promise<void> {
  const ms = time - Date.now();
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

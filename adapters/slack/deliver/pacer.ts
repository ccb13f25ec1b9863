import { asSlackRefusal, SlackRefusal } from '../slack-error.ts';

/** Calls that wait for each other: Slack counts a method in each channel of each workspace by itself. */
export interface PaceLane {
  readonly method: string;
  readonly tenant: string;
  readonly channel: string;
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

const lanesAtMost = 10_000;

export function createPacer({ messageGapMs, patienceMs }: PacerOptions): Pacer {
  /** From when on the next call of a lane may go out. */
  const freeFrom = new Map<string, number>();
  const holdUntil = (key: string, until: number) => {
    if (freeFrom.size > lanesAtMost) forgetPast(freeFrom);
    freeFrom.set(key, Math.max(until, freeFrom.get(key) ?? 0));
  };
  /** Takes the next free place. @returns when it is. */
  const takeTurn = (key: string, { method }: PaceLane, giveUpAt: number): number => {
    const now = Date.now();
    const turn = Math.max(now, freeFrom.get(key) ?? 0);
    if (turn > giveUpAt) throw new SlackRefusal(method, 'ratelimited', turn - now);
    holdUntil(key, turn + (method === 'chat.postMessage' ? messageGapMs : 0));
    return turn;
  };
  return {
    call: async (lane, send) => {
      const key = JSON.stringify([lane.method, lane.tenant, lane.channel]);
      const giveUpAt = Date.now() + patienceMs;
      for (;;) {
        await waitUntil(takeTurn(key, lane, giveUpAt));
        try {
          return await send();
        } catch (error) {
          const refusal = asSlackRefusal(lane.method, error);
          if (refusal.retry.kind !== 'after') throw refusal;
          const until = Date.now() + refusal.retry.ms;
          holdUntil(key, until);
          if (until > giveUpAt) throw refusal;
        }
      }
    },
  };
}

async function waitUntil(time: number): Promise<void> {
  const ms = time - Date.now();
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}

function forgetPast(freeFrom: Map<string, number>): void {
  const now = Date.now();
  for (const [key, time] of freeFrom) if (time <= now) freeFrom.delete(key);
}

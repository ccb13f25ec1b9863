import { createNewest } from './newest.ts';

/** What Teams takes from a bot in one conversation: so many requests in so many milliseconds. */
const limits = [
  { count: 7, withinMs: 1_000 },
  { count: 60, withinMs: 30_000 },
] as const;

const longestMemory = Math.max(...limits.map(({ count }) => count));

/** Requests to one conversation one after another, within its limits; those to others do not wait. */
export interface Pace {
  /** Resolves when the next request to this conversation may leave. */
  turn(conversationId: string): Promise<void>;
}

/** @param now milliseconds; only differences matter. */
export function createPace(now: () => number, wait: (ms: number) => Promise<void>): Pace {
  const conversations = createNewest<number[]>(5_000);
  return {
    async turn(conversationId) {
      const times = conversations.get(conversationId) ?? conversations.put(conversationId, []);
      const soonest = limits.map(({ count, withinMs }) => (times.at(-count) ?? Number.NEGATIVE_INFINITY) + withinMs);
      const at = Math.max(now(), ...soonest);
      times.push(at);
      if (times.length > longestMemory) times.shift();
      if (at > now()) await wait(at - now());
    },
  };
}

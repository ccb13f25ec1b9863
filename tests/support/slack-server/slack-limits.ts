/** How strict this Slack is beyond what it always refuses. */
export interface Strictness {
  /** Counts calls as Slack does, on a clock that runs so many times quicker; null when nothing is counted. */
  readonly timesQuicker: number | null;
  /** The app is sold outside the Marketplace: one look into a conversation a minute, of 15 messages at most. */
  readonly outsideMarketplace: boolean;
}

export interface SlackLimits {
  set(strictness: Partial<Strictness>): void;
  /** Counts a call. @returns how many seconds to wait when it is one too many, else null. */
  count(method: string, teamId: string | null, channel: unknown): number | null;
  /** Most messages on a page of a conversation. */
  pageSize(): number;
}

/** Calls a minute, by method and workspace, as the reference page of each method says. Those that are not named here are not counted. */
const perMinute: Readonly<Record<string, number>> = {
  'chat.startStream': 20,
  'chat.stopStream': 20,
  'chat.update': 50,
  'chat.delete': 50,
  'conversations.replies': 50,
  'conversations.history': 50,
  'chat.appendStream': 100,
  'chat.postEphemeral': 100,
  'users.info': 100,
  'views.open': 100,
  'views.push': 100,
  'views.publish': 100,
  'views.update': 100,
};

/** Messages that may follow each other at once in a channel before one a second holds. */
const burst = 1;

const outsideTheMarketplace = { lookUpsPerMinute: 1, pageSize: 15 };

interface Window {
  readonly calls: number;
  readonly ms: number;
}

export function createSlackLimits(now: () => number = Date.now): SlackLimits {
  let strictness: Strictness = { timesQuicker: null, outsideMarketplace: false };
  const made = new Map<string, readonly number[]>();
  const windowFor = (method: string): Window | null => {
    if (method === 'chat.postMessage') return { calls: burst, ms: 1_000 };
    const looksUp = method === 'conversations.replies' || method === 'conversations.history';
    const calls = looksUp && strictness.outsideMarketplace ? outsideTheMarketplace.lookUpsPerMinute : perMinute[method];
    return calls === undefined ? null : { calls, ms: 60_000 };
  };
  return {
    set: (next) => {
      strictness = { ...strictness, ...next };
    },
    pageSize: () => (strictness.outsideMarketplace ? outsideTheMarketplace.pageSize : 1_000),
    count: (method, teamId, channel) => {
      const window = windowFor(method);
      if (strictness.timesQuicker === null || window === null) return null;
      const place = method === 'chat.postMessage' ? String(channel) : '';
      const key = JSON.stringify([method, teamId, place]);
      const at = now();
      const spanMs = window.ms / strictness.timesQuicker;
      const recent = (made.get(key) ?? []).filter((time) => at - time < spanMs);
      const [first] = recent.slice(-window.calls);
      if (recent.length >= window.calls && first !== undefined) {
        // Slack says whole seconds.
        return Math.max(1, Math.ceil((first + spanMs - at) / 1_000));
      }
      made.set(key, [...recent, at]);
      return null;
    },
  };
}

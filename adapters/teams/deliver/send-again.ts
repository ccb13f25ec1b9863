/** How often and how long a refused message is tried again. */
export interface Patience {
  readonly attempts: number;
  /** Wait before the second attempt, milliseconds; doubled with each further one. */
  readonly firstWaitMs: number;
  wait(ms: number): Promise<void>;
}

/** Why Teams did not take a message. */
export interface Refusal {
  /** HTTP status, or null when there was no response. */
  readonly status: number | null;
  readonly retryAfterMs: number | null;
}

// 412: two writes to one conversation met. 429: too many. 5xx: a moment of the service.
const passing = new Set([412, 429, 502, 503, 504]);

/** Waits no longer than this for what a Retry-After asks: the inbox tries again later, and another process may take the entry after a minute. */
const longestWaitMs = 15_000;

/** Sends, and again for refusals that pass. @param send null when it was taken. */
export async function sendAgain<Taken>(
  send: () => Promise<{ readonly taken: Taken } | { readonly refusal: Refusal }>,
  patience: Patience,
): Promise<{ readonly taken: Taken } | { readonly refusal: Refusal }> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await send();
    if ('taken' in outcome) return outcome;
    const { status, retryAfterMs } = outcome.refusal;
    const wait = retryAfterMs ?? patience.firstWaitMs * 2 ** (attempt - 1);
    if (status === null || !passing.has(status) || attempt >= patience.attempts || wait > longestWaitMs) return outcome;
    await patience.wait(wait);
  }
}

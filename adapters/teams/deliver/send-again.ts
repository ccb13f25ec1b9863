/** How often and how long a refused request is tried again. */
export interface Patience {
  readonly attempts: number;
  /** Wait before the second attempt, milliseconds; doubled with each further one. */
  readonly firstWaitMs: number;
  wait(ms: number): Promise<void>;
}

/** Why Teams did not take a request. */
export interface Refusal {
  /** HTTP status, or null when there was no response: then it may have been taken all the same. */
  readonly status: number | null;
  readonly retryAfterMs: number | null;
  /** What the service says of it; compared, never shown or logged. */
  readonly code: string;
  readonly message: string;
}

export type Outcome<Taken> = { readonly taken: Taken } | { readonly refusal: Refusal };

// 412: two writes to one conversation met. 429: too many. 5xx: a moment of the service.
const passing = new Set([412, 429, 502, 503, 504]);

/** Waits no longer than this for what a Retry-After asks: the inbox tries again later, and another process may take the entry after a minute. */
const longestWaitMs = 15_000;

/**
 * Sends, and again for refusals that pass.
 * @param repeatable true for a request that does no more when it is made twice: then one without a response is made again too.
 */
export async function sendAgain<Taken>(
  send: () => Promise<Outcome<Taken>>,
  patience: Patience,
  repeatable = false,
): Promise<Outcome<Taken>> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await send();
    if ('taken' in outcome) return outcome;
    const { status, retryAfterMs } = outcome.refusal;
    const wait = retryAfterMs ?? patience.firstWaitMs * 2 ** (attempt - 1);
    const passes = status === null ? repeatable : passing.has(status);
    if (!passes || attempt >= patience.attempts || wait > longestWaitMs) return outcome;
    await patience.wait(wait);
  }
}

const prefix = 'stream:';

/** What is remembered of a message that began as a stream and does not show the answer yet. */
export function asStream(ts: string): string {
  return `${prefix}${ts}`;
}

/** @returns the ts of such a message; null for every other. */
export function streamTs(remembered: string): string | null {
  return remembered.startsWith(prefix) ? remembered.slice(prefix.length) : null;
}

import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import { readReplyAddress, toReplyAddress } from '../reply-address.ts';

export function isShare(entry: LeasedEntry): boolean {
  return readReplyAddress(entry.address).shared !== undefined;
}

/**
 * For what went wrong: who shares an answer is told when it could not be shown, and who was overheard when something failed; the channel
 * expects nothing of either.
 */
export function toAskerAlone(entry: LeasedEntry): LeasedEntry {
  if (entry.overheard) return toWriterAlone(entry);
  const { shared, ...address } = readReplyAddress(entry.address);
  return shared === undefined ? entry : { ...entry, address: toReplyAddress(address) };
}

/** Who wrote in a thread without calling Curbside, and is told something alone there. */
export function toWriterAlone(entry: LeasedEntry): LeasedEntry {
  const address = readReplyAddress(entry.address);
  if (address.threadTs === null) return entry;
  const aside = { threadTs: address.threadTs, quiet: null };
  return { ...entry, address: toReplyAddress({ ...address, threadTs: null, aside }) };
}

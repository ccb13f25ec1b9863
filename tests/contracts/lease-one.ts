import { expect } from 'vitest';
import type { Platform } from '../../src/domain/conversation.ts';
import type { Inbox, LeasedEntry } from '../../src/ports/inbox.ts';

/** Leases an entry that has to be there. */
export async function leaseOne(inbox: Inbox, platform: Platform, now: Date, leaseMs: number): Promise<LeasedEntry> {
  const entry = await inbox.lease(platform, now, leaseMs);
  if (entry === null) return expect.fail('There is nothing to lease');
  return entry;
}

import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { SlackAddress } from '../reply-address.ts';
import { tenantOf, type Workspace } from '../workspace.ts';

/** A thread in which it can be seen that Curbside is at work. */
export interface WorkingPlace {
  readonly workspace: Workspace;
  readonly channel: string;
  readonly threadTs: string;
}

/**
 * Where the work on an entry shows; null where there is no thread for it (a command), and where nothing is to be seen by others: an
 * answer that is being shared, and quiet hours.
 */
export function workingPlace({ conversation }: LeasedEntry, address: SlackAddress): WorkingPlace | null {
  const { channel, aside, shared } = address;
  if (shared !== undefined || (aside !== undefined && aside.quiet !== null)) return null;
  const threadTs = address.threadTs ?? aside?.threadTs ?? threadOf(conversation, channel);
  return threadTs === null ? null : { workspace: address, channel, threadTs };
}

/** The message that was asked in is a thread as well, though nobody has opened it. A command has no message. */
function threadOf({ place, thread }: LeasedEntry['conversation'], channel: string): string | null {
  return place === channel && /^\d+\.\d+$/u.test(thread) ? thread : null;
}

export function placeKey({ workspace, channel, threadTs }: WorkingPlace): string {
  return JSON.stringify([tenantOf(workspace), channel, threadTs]);
}

import type { Inbox, InboxEntry, LeasedEntry } from '../../src/ports/inbox.ts';

interface Owed {
  readonly entry: InboxEntry;
  readonly attempt: number;
  readonly lease: string | null;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
}

/** Keeps the keys of what was closed, and nothing else of it. */
export function createMemoryInbox(): Inbox {
  const keys = new Set<string>();
  const owed = new Map<string, Owed>();
  let leases = 0;

  function close({ key, lease }: LeasedEntry): boolean {
    return owed.get(key)?.lease === lease && owed.delete(key);
  }

  function giveBack(entry: LeasedEntry, dueAt: Date, uncounted: number): void {
    const held = owed.get(entry.key);
    if (held?.lease !== entry.lease) return;
    owed.set(entry.key, { ...held, attempt: held.attempt - uncounted, lease: null, dueAt: dueAt.getTime() });
  }

  return {
    async accept(entry) {
      if (keys.has(entry.key)) return false;
      keys.add(entry.key);
      owed.set(entry.key, { entry, attempt: 0, lease: null, dueAt: 0 });
      return true;
    },
    async lease(platform, now, leaseMs) {
      const [oldest] = [...owed.values()]
        .filter(({ entry, dueAt }) => entry.conversation.platform === platform && dueAt <= now.getTime())
        .sort((a, b) => Date.parse(a.entry.receivedAt) - Date.parse(b.entry.receivedAt));
      if (oldest === undefined) return null;
      leases += 1;
      const held = { attempt: oldest.attempt + 1, lease: `lease-${leases}` };
      owed.set(oldest.entry.key, { entry: oldest.entry, dueAt: now.getTime() + leaseMs, ...held });
      return { ...oldest.entry, ...held };
    },
    finish: async (entry) => close(entry),
    async abandon(entry) {
      close(entry);
    },
    release: async (entry, retryAt) => giveBack(entry, retryAt, 0),
    putOff: async (entry, until) => giveBack(entry, until, 1),
    has: async (key) => keys.has(key),
    async giveUp(platform, concerned) {
      const given = [...owed.values()].filter(
        ({ entry }) => entry.conversation.platform === platform && concerned(entry),
      );
      for (const { entry } of given) owed.delete(entry.key);
      return given.length;
    },
    isHeld: async ({ key, lease }) => owed.get(key)?.lease === lease,
    waiting: async () => owed.size,
  };
}

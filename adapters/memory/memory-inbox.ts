import { conversationKey } from '../../src/domain/conversation.ts';
import type { EntryState, Inbox, InboxEntry, LeasedEntry } from '../../src/ports/inbox.ts';

interface Owed {
  readonly entry: InboxEntry;
  readonly attempt: number;
  readonly lease: string | null;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
}

/** Keeps of what was closed its key, what became of it, and where Curbside was called. */
export function createMemoryInbox(): Inbox {
  const states = new Map<string, EntryState>();
  const calls = new Map<string, Date>();
  const owed = new Map<string, Owed>();
  let leases = 0;

  function close({ key, lease }: LeasedEntry, state: EntryState): boolean {
    if (owed.get(key)?.lease !== lease) return false;
    states.set(key, state);
    return owed.delete(key);
  }

  function noteCall({ conversation, overheard, receivedAt }: InboxEntry): void {
    const key = conversationKey(conversation);
    const at = new Date(receivedAt);
    if (!overheard && at > (calls.get(key) ?? new Date(0))) calls.set(key, at);
  }

  function giveBack(entry: LeasedEntry, dueAt: Date, uncounted: number): void {
    const held = owed.get(entry.key);
    if (held?.lease !== entry.lease) return;
    owed.set(entry.key, { ...held, attempt: held.attempt - uncounted, lease: null, dueAt: dueAt.getTime() });
  }

  return {
    async accept(entry) {
      if (states.has(entry.key)) return false;
      states.set(entry.key, 'owed');
      noteCall(entry);
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
    finish: async (entry) => close(entry, 'finished'),
    async abandon(entry) {
      close(entry, 'given-up');
    },
    release: async (entry, retryAt) => giveBack(entry, retryAt, 0),
    putOff: async (entry, until) => giveBack(entry, until, 1),
    stateOf: async (key) => states.get(key) ?? null,
    keysFrom: async (beginning) => [...states.keys()].filter((key) => key.startsWith(beginning)),
    lastCall: async (conversation) => calls.get(conversationKey(conversation)) ?? null,
    async giveUp(platform, concerned) {
      const given = [...owed.values()].filter(
        ({ entry }) => entry.conversation.platform === platform && concerned(entry),
      );
      for (const { entry } of given) {
        owed.delete(entry.key);
        states.set(entry.key, 'given-up');
      }
      return given.length;
    },
    isHeld: async ({ key, lease }) => owed.get(key)?.lease === lease,
    waiting: async () => owed.size,
  };
}

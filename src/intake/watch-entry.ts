import type { Inbox, LeasedEntry } from '../ports/inbox.ts';

export interface EntryWatch {
  /** Aborted once the entry is given up: whoever works on it may as well stop. */
  readonly stop: AbortSignal;
  end(): void;
}

/** Looks every `everyMs` whether the entry is still wanted: it may be given up in another process. */
export function watchEntry(entry: LeasedEntry, inbox: Pick<Inbox, 'isHeld'>, everyMs: number): EntryWatch {
  const controller = new AbortController();
  const look = async () => {
    // What cannot be asked just now is asked again, and in any case before the answer is shown.
    const held = await inbox.isHeld(entry).catch(() => true);
    if (!held) controller.abort();
  };
  const timer = setInterval(() => void look(), everyMs);
  return { stop: controller.signal, end: () => clearInterval(timer) };
}

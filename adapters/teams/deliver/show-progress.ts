import type { PostedMessages } from '../../../src/ports/posted-messages.ts';
import type { MessageSlots, Slot } from './message-slots.ts';
import type { TeamsWire } from './teams-wire.ts';

/** Shows while an answer is made that work goes on: in a chat of two line by line, elsewhere by a message that the answer will fill. */
export interface ShowProgress {
  show(key: string, slot: Slot, words: string): Promise<void>;
  /** Resolves when nothing is under way and the answer may be sent. Nothing is shown afterwards. */
  end(key: string): Promise<void>;
}

export interface ProgressOptions {
  readonly wire: TeamsWire;
  readonly slots: MessageSlots;
  readonly posted: PostedMessages;
  /** Between two activities of one stream, milliseconds: Teams takes one a second. */
  readonly streamGapMs: number;
  wait(ms: number): Promise<void>;
}

interface Line {
  next: string | null;
  ended: boolean;
  stream: { readonly id: string; sequence: number } | null;
  running: Promise<void>;
}

export function createShowProgress({ wire, slots, posted, streamGapMs, wait }: ProgressOptions): ShowProgress {
  const lines = new Map<string, Line>();

  async function begin(slot: Slot, line: Line, words: string): Promise<void> {
    if (slot.address.conversationType !== 'personal') {
      await slots.open(slot);
      return;
    }
    // A second attempt, or an edited question: its place is there.
    if ((await posted.ofEntry(slot.entryKey)).length > 0) return;
    const outcome = await wire.inform(slot.address, { streamSequence: 1 }, words);
    if ('refusal' in outcome || outcome.taken === '') return;
    await slots.openByStream(slot, outcome.taken);
    line.stream = { id: outcome.taken, sequence: 1 };
    await wait(streamGapMs);
    await goOn(slot, line);
  }

  async function goOn({ address }: Slot, line: Line): Promise<void> {
    const { stream } = line;
    while (stream !== null && line.next !== null && !line.ended) {
      const words = line.next;
      line.next = null;
      stream.sequence += 1;
      await wire.inform(address, { streamId: stream.id, streamSequence: stream.sequence }, words);
      await wait(streamGapMs);
    }
  }

  return {
    async show(key, slot, words) {
      const known = lines.get(key);
      if (known === undefined) {
        const line: Line = { next: null, ended: false, stream: null, running: Promise.resolve() };
        lines.set(key, line);
        line.running = begin(slot, line, words);
        return line.running;
      }
      known.next = words;
      known.running = known.running.then(() => goOn(slot, known));
      return known.running;
    },
    async end(key) {
      const line = lines.get(key);
      if (line === undefined) return;
      line.ended = true;
      lines.delete(key);
      // What went wrong on the way was told to whoever asked for it to be shown.
      await line.running.catch(() => undefined);
    },
  };
}

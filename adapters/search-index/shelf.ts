import { BotError } from '../../src/domain/bot-error.ts';
import { type Pointer, readPointer } from './generation.ts';
import { type OpenGeneration, openGeneration, type Snapshot } from './open-generation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A snapshot whose vocabulary has been read. */
interface Reading extends Omit<Snapshot, 'vocabulary'> {
  readonly vocabulary: Vocabulary;
}

/** Holds the newest snapshot, and notices when another process has written a newer one. */
export interface Shelf {
  /** Lets a search read one state of the index from beginning to end. Throws BotError `index-unavailable` when there is none to read. */
  read<T>(search: (reading: Reading) => Promise<T>): Promise<T>;
  /** The newest state on disk, opened. Throws as {@link read} does. */
  newest(): Promise<{ readonly generation: OpenGeneration; readonly reading: Reading }>;
  /** Takes what was opened elsewhere, unless it holds that state already. */
  adopt(generation: OpenGeneration, snapshot: Snapshot): void;
  /** Takes up a change that this process made and whose words its vocabulary has. */
  advance(pointer: Pointer): Promise<void>;
  close(): void;
}

/** Milliseconds between two looks at the disk: another process's change is seen that much later. */
const lookEvery = 250;

export function createShelf(folder: string): Shelf {
  let held: { generation: OpenGeneration; snapshot: Snapshot } | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;

  async function take(pointer: Pointer): Promise<void> {
    const generation = await openGeneration(folder, pointer.generation);
    // The former generation is not closed: searches may be reading it, and its handles close when nobody holds them.
    held = { generation, snapshot: await generation.snapshot(pointer) };
  }

  function holds(pointer: Pointer): boolean {
    const known = held?.snapshot.pointer;
    return known?.generation === pointer.generation && known.write === pointer.write;
  }

  async function look(): Promise<void> {
    const found = await readPointer(folder);
    lookedAt = performance.now();
    if (found.kind === 'missing') throw unavailable('The search index has not been made yet');
    if (found.kind === 'damaged') throw unavailable(`The search index is damaged: ${found.reason}`);
    if (!holds(found.pointer)) await take(found.pointer);
  }

  /** Looks once, however many ask at the same time. */
  function refresh(): Promise<void> {
    looking ??= look().finally(() => {
      looking = null;
    });
    return looking;
  }

  async function newest(): Promise<{ generation: OpenGeneration; reading: Reading }> {
    await refresh();
    if (held === null) throw unavailable('The search index is not open');
    const { generation, snapshot } = held;
    return { generation, reading: { ...snapshot, vocabulary: await snapshot.vocabulary } };
  }

  async function current(): Promise<Reading> {
    if (held === null || performance.now() - lookedAt > lookEvery) return (await newest()).reading;
    return { ...held.snapshot, vocabulary: await held.snapshot.vocabulary };
  }

  return {
    newest: () => newest().catch(asUnavailable),
    async read(search) {
      const reading = await current().catch(asUnavailable);
      try {
        return await search(reading);
      } catch (cause) {
        // Another process may have replaced the files under this one; then the newer state is there to read.
        const { reading: newer } = await newest().catch(asUnavailable);
        if (newer.passages === reading.passages) return asUnavailable(cause);
        return search(newer).catch(asUnavailable);
      }
    },
    adopt(generation, snapshot) {
      if (holds(snapshot.pointer)) generation.close();
      else held = { generation, snapshot };
    },
    async advance(pointer) {
      if (held === null || held.snapshot.pointer.generation !== pointer.generation) return take(pointer);
      held = { generation: held.generation, snapshot: await held.generation.snapshot(pointer) };
    },
    close() {
      held?.generation.close();
      held = null;
    },
  };
}

function unavailable(message: string, cause?: unknown): BotError {
  return new BotError('index-unavailable', message, { cause });
}

function asUnavailable(cause: unknown): never {
  throw cause instanceof BotError ? cause : unavailable('The search index cannot be read', cause);
}

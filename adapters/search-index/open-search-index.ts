import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleIndex } from '../../src/ports/article-index.ts';
import type { IndexContent, IndexState, IndexUpkeep } from '../../src/ports/index-upkeep.ts';
import type { PassageIndex } from '../../src/ports/passage-index.ts';
import { readFrame } from './frame-stems.ts';
import { type Pointer, readPointer, removeOtherGenerations, startGeneration, writePointer } from './generation.ts';
import { foldIn, forgetFormerStates } from './lance-table.ts';
import { probe } from './probe.ts';
import { searchPassages } from './search-passages.ts';
import { searchWordings } from './search-wordings.ts';
import { createShelf } from './shelf.ts';
import { appendVocabulary, packWhenLong } from './vocabulary-file.ts';
import { replaceContent, statesOf, type WritableTables, writeGeneration } from './write-index.ts';

export interface SearchIndexOptions {
  /** A folder of its own; made when it is not there. */
  readonly folder: string;
}

export interface SearchIndex {
  readonly passages: PassageIndex;
  readonly articles: ArticleIndex;
  readonly upkeep: IndexUpkeep;
  /** Waits for a change that is under way. */
  close(): Promise<void>;
}

/** Opens the index, whatever its state: ask `upkeep.state()`. Searches of an index that is missing or damaged throw `index-unavailable`. */
export async function openSearchIndex({ folder }: SearchIndexOptions): Promise<SearchIndex> {
  await mkdir(folder, { recursive: true });
  const frame = await readFrame();
  const shelf = createShelf(folder);
  const inTurn = createQueue();
  let updatesSinceFold = 0;

  async function state(): Promise<IndexState> {
    const found = await readPointer(folder);
    if (found.kind !== 'present') return found;
    const probed = await probe(folder, found.pointer);
    if (probed.kind === 'faulty') return { kind: 'damaged', reason: probed.reason };
    shelf.adopt(probed.generation, probed.snapshot);
    const { revision, passages, wordings } = found.pointer;
    return { kind: 'ready', revision, passages, wordings };
  }

  async function rebuild(content: IndexContent): Promise<void> {
    const generation = await startGeneration(folder);
    const states = await writeGeneration(join(folder, generation), content, frame);
    await publish({ generation, revision: content.revision, write: 0, ...states });
    await removeOtherGenerations(folder, generation);
  }

  async function update(content: IndexContent): Promise<void> {
    const { generation, reading } = await shelf.newest();
    const tables = await generation.writable();
    const change = await replaceContent(tables, content, frame);
    await appendVocabulary(generation.folder, change);
    reading.vocabulary.apply(change);
    const pointer = await nextPointer(reading.pointer, tables);
    await publish({ ...pointer, revision: content.revision });
    updatesSinceFold += 1;
  }

  async function publish(pointer: Pointer): Promise<void> {
    await writePointer(folder, pointer);
    await shelf.advance(pointer);
  }

  /** Searches through a few rows that are not folded in are hardly slower; through many they are. */
  async function fold(): Promise<void> {
    if (updatesSinceFold < updatesBetweenFolds) return;
    updatesSinceFold = 0;
    const { generation, reading } = await shelf.newest();
    const tables = await generation.writable();
    await foldIn(tables.passages);
    await foldIn(tables.wordings);
    await packWhenLong(generation.folder);
    await publish(await nextPointer(reading.pointer, tables));
    await forgetFormerStates(tables.passages);
    await forgetFormerStates(tables.wordings);
  }

  return {
    passages: {
      search: (query) =>
        shelf.read(async (reading) =>
          reading.pointer.passages === 0 ? [] : searchPassages({ ...reading, table: reading.passages, frame }, query),
        ),
    },
    articles: {
      nearest: (question, limit) =>
        shelf.read(async (reading) =>
          reading.pointer.wordings === 0
            ? []
            : searchWordings({ ...reading, table: reading.wordings }, question, limit),
        ),
    },
    upkeep: {
      state: () => inTurn(state),
      rebuild: (content) => inTurn(() => rebuild(content)),
      async update(content) {
        await inTurn(() => update(content));
        // A fold that fails is tried again after the next update; the rows are found without it.
        inTurn(fold).catch(() => undefined);
      },
    },
    async close() {
      await inTurn(async () => undefined);
      shelf.close();
    },
  };
}

/** Small enough that a search never goes through many loose rows, great enough that folding is rare. */
const updatesBetweenFolds = 8;

async function nextPointer(pointer: Pointer, tables: WritableTables): Promise<Pointer> {
  return { ...pointer, ...(await statesOf(tables)), write: pointer.write + 1 };
}

/** Runs tasks one after the other; one that fails does not hold up the next. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleIndex } from '../../src/ports/article-index.ts';
import type { IndexContent, IndexState, IndexUpkeep } from '../../src/ports/index-upkeep.ts';
import type { PassageIndex } from '../../src/ports/passage-index.ts';
import { countKnown, findIncomplete, type Incomplete, putVectors } from './complete-vectors.ts';
import { readFrame } from './frame-stems.ts';
import { type Pointer, readPointer, removeOtherGenerations, startGeneration, writePointer } from './generation.ts';
import { createIndexMeaning } from './index-meaning.ts';
import { foldIn, forgetFormerStates } from './lance-table.ts';
import type { Meaning } from './passage-vectors.ts';
import { probe } from './probe.ts';
import { searchPassages } from './search-passages.ts';
import { searchWordings } from './search-wordings.ts';
import { createShelf } from './shelf.ts';
import { appendVocabulary, packWhenLong } from './vocabulary-file.ts';
import { replaceContent, statesOf, type WritableTables, writeGeneration } from './write-index.ts';

export interface SearchIndexOptions {
  /** A folder of its own; made when it is not there. */
  readonly folder: string;
  /** With it, passages are found by meaning too. */
  readonly meaning?: Meaning;
}

export interface SearchIndex {
  readonly passages: PassageIndex;
  readonly articles: ArticleIndex;
  readonly upkeep: IndexUpkeep;
  /** Gets vectors for the passages that have none yet, as far as the embedder gives them. Searches and changes go on meanwhile. Never throws. */
  completeVectors(): Promise<void>;
  /** Waits for a change that is under way. */
  close(): Promise<void>;
}

/** Opens the index, whatever its state: ask `upkeep.state()`. Searches of an index that is missing or damaged throw `index-unavailable`. */
export async function openSearchIndex({ folder, meaning: wanted }: SearchIndexOptions): Promise<SearchIndex> {
  await mkdir(folder, { recursive: true });
  const frame = await readFrame();
  const shelf = createShelf(folder);
  const meaning = createIndexMeaning(wanted);
  const inTurn = createQueue();
  const completing = createQueue();
  const closing = new AbortController();
  let updatesSinceFold = 0;

  async function state(): Promise<IndexState> {
    const found = await readPointer(folder);
    if (found.kind !== 'present') return found;
    if (!meaning.fits(found.pointer)) return { kind: 'damaged', reason: 'it was made with other vectors, or none' };
    const probed = await probe(folder, found.pointer);
    if (probed.kind === 'faulty') return { kind: 'damaged', reason: probed.reason };
    shelf.adopt(probed.generation, probed.snapshot);
    const { revision, passages, wordings } = found.pointer;
    return { kind: 'ready', revision, passages, wordings };
  }

  async function rebuild(content: IndexContent): Promise<void> {
    const generation = await startGeneration(folder);
    const states = await writeGeneration(join(folder, generation), content, frame, meaning.whenMadeAnew());
    const { embedding } = meaning;
    const made = { generation, revision: content.revision, write: 0, ...states };
    await publish(embedding === undefined ? made : { ...made, embedding });
    await removeOtherGenerations(folder, generation);
  }

  async function update(content: IndexContent): Promise<void> {
    const { generation, reading } = await shelf.newest();
    const tables = await generation.writable();
    const change = await replaceContent(tables, content, frame, meaning.whenUpdated(reading.pointer));
    await appendVocabulary(generation.folder, change);
    reading.vocabulary.apply(change);
    const pointer = await nextPointer(reading.pointer, tables);
    await publish({ ...pointer, revision: content.revision });
    updatesSinceFold += 1;
  }

  async function complete(): Promise<void> {
    while (!closing.signal.aborted) {
      const { reading } = await shelf.newest();
      const vectors = meaning.whenCompleted(reading.pointer, closing.signal);
      if (vectors === null) return;
      const incomplete = await findIncomplete(reading.passages);
      // Asked here, where nobody waits; written in turn, from what is known then.
      if ((await countKnown(incomplete, vectors)) === 0) return;
      await inTurn(() => putKnown(incomplete));
    }
  }

  async function putKnown(incomplete: Incomplete): Promise<void> {
    const { generation, reading } = await shelf.newest();
    const vectors = meaning.whenUpdated(reading.pointer);
    if (vectors === null) return;
    const tables = await generation.writable();
    await putVectors(tables.passages, incomplete, vectors);
    await publish(await nextPointer(reading.pointer, tables));
    updatesSinceFold += 1;
  }

  /** Rows without a vector are found by their words; a failure leaves them so until the next start or update. */
  async function completeVectors(): Promise<void> {
    if (wanted === undefined) return;
    await completing(complete).catch(() => undefined);
    inTurn(fold).catch(() => undefined);
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
          reading.pointer.passages === 0
            ? []
            : searchPassages(
                { ...reading, table: reading.passages, frame, ...meaning.vectorOf(reading.pointer) },
                query,
              ),
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
        if (wanted === undefined) inTurn(fold).catch(() => undefined);
        else void completeVectors();
      },
    },
    completeVectors,
    async close() {
      closing.abort();
      await completing(async () => undefined);
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

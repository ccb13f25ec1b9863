import type { Embedder } from '../../src/ports/embedder.ts';
import { type EmbedThread, startEmbedThread } from './embed-thread.ts';
import { createRecentVectors } from './recent-vectors.ts';

export interface LocalEmbedder extends Embedder {
  /** Ends the thread. Asked again, it starts another. */
  close(): Promise<void>;
}

/** Questions are shorter; of a pasted page the beginning is read. */
const lettersRead = 1_000;

/** Between two of these, somebody else's text gets its turn. */
const textsAtOnce = 8;

/** 512 numbers of 4 bytes each: 4 MB. */
const vectorsKept = 2_000;

/**
 * Universal Sentence Encoder lite (Cer et al. 2018), as it comes inside an npm package: nothing is fetched, nothing leaves the
 * process. The model is read when the first text comes, which takes one to two seconds.
 */
export function createLocalEmbedder(): LocalEmbedder {
  const recent = createRecentVectors(vectorsKept);
  let thread: EmbedThread | null = null;

  async function compute(texts: readonly string[]): Promise<ReadonlyMap<string, Float32Array>> {
    const computed = new Map<string, Float32Array>();
    for (let start = 0; start < texts.length; start += textsAtOnce) {
      const batch = texts.slice(start, start + textsAtOnce);
      thread ??= startEmbedThread();
      const vectors = await thread.embed(batch).catch(restartLater);
      for (const [index, text] of batch.entries()) {
        const vector = vectors[index];
        if (vector === undefined) continue;
        computed.set(text, vector);
        recent.put(text, vector);
      }
    }
    return computed;
  }

  function restartLater(error: unknown): never {
    thread?.close().catch(() => undefined);
    thread = null;
    throw error;
  }

  return {
    model: 'universal-sentence-encoder-lite-1',
    dimensions: 512,
    async embed(texts) {
      const read = texts.map((text) => text.slice(0, lettersRead));
      const known = new Map(read.flatMap((text) => entryOf(text, recent.get(text))));
      const computed = await compute([...new Set(read)].filter((text) => !known.has(text)));
      return read.flatMap((text) => known.get(text) ?? computed.get(text) ?? []);
    },
    async close() {
      const ending = thread;
      thread = null;
      await ending?.close();
    },
  };
}

function entryOf(text: string, vector: Float32Array | undefined): readonly (readonly [string, Float32Array])[] {
  return vector === undefined ? [] : [[text, vector]];
}

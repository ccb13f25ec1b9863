import { BotError } from '../../src/domain/bot-error.ts';
import type { Embedder } from '../../src/ports/embedder.ts';
import type { Log } from '../../src/ports/log.ts';
import type { VectorCache } from '../../src/ports/vector-cache.ts';

/** What finds passages by meaning. */
export interface Meaning {
  readonly embedder: Embedder;
  /** Vectors of passages that were made before. */
  readonly known: VectorCache;
  readonly log: Log;
}

/** Vectors of the texts of passages, as many as can be had: [] is an answer too. */
export type FindVectors = (texts: readonly string[]) => Promise<ReadonlyMap<string, Float32Array>>;

/** What is learnt is kept after each of these, so that a failure or an end loses little. */
const textsAtOnce = 256;

/** Those that were made before; nobody is asked. Never throws. */
export function knownVectors({ embedder, known, log }: Meaning): FindVectors {
  return async (texts) => {
    try {
      const found = await known.get(embedder.model, texts);
      return new Map([...found].filter(([, { length }]) => length === embedder.dimensions));
    } catch (error) {
      log.warn({ code: codeOf(error) }, 'known vectors not read');
      return new Map();
    }
  };
}

/** Those that were made before, and the others by asking the embedder, until it fails once or is stopped. Never throws. */
export function learnVectors(meaning: Meaning, stop: AbortSignal): FindVectors {
  const { embedder, known, log } = meaning;
  const recall = knownVectors(meaning);
  let failed = false;
  return async (texts) => {
    const vectors = new Map(await recall(texts));
    const missing = [...new Set(texts)].filter((text) => !vectors.has(text));
    for (let start = 0; start < missing.length && !failed && !stop.aborted; start += textsAtOnce) {
      const batch = missing.slice(start, start + textsAtOnce);
      try {
        const made = await embedder.embed(batch, stop);
        const learnt = new Map(batch.flatMap((text, index) => pair(text, made[index])));
        for (const [text, vector] of learnt) vectors.set(text, vector);
        await known.put(embedder.model, learnt);
      } catch (error) {
        failed = true;
        log.warn({ code: codeOf(error), passages: missing.length - start }, 'passages are found by words alone');
      }
    }
    return vectors;
  };
}

export function codeOf(error: unknown): string {
  return error instanceof BotError ? error.code : 'internal';
}

function pair(text: string, vector: Float32Array | undefined): readonly [string, Float32Array][] {
  return vector === undefined ? [] : [[text, vector]];
}

import type { Embedder } from '../ports/embedder.ts';
import type { Log } from '../ports/log.ts';
import type { VectorCache } from '../ports/vector-cache.ts';

/** An embedder that has the vectors of the library's wordings at hand, so that a question waits for its own alone. */
export interface RememberingEmbedder extends Embedder {
  /** Computes what no earlier run has, a few at a time; answers the questions of people meanwhile. Never throws. */
  learn(wordings: readonly string[]): Promise<void>;
  /** Ends {@link RememberingEmbedder.learn} after the texts under way. */
  stop(): Promise<void>;
}

// Few enough that a question which comes in between waits a fraction of a second.
const atOnce = 2;

export function rememberWordings(embedder: Embedder, cache: VectorCache, log: Log): RememberingEmbedder {
  const known = new Map<string, Float32Array>();
  let stopped = false;
  let learning: Promise<void> = Promise.resolve();

  async function learnAll(wordings: readonly string[]): Promise<void> {
    const unknown = [...new Set(wordings)].filter((text) => !known.has(text));
    for (const [text, vector] of await cache.get(embedder.model, unknown)) known.set(text, vector);
    const missing = unknown.filter((text) => !known.has(text));
    for (let start = 0; start < missing.length && !stopped; start += atOnce) {
      const texts = missing.slice(start, start + atOnce);
      const vectors = await embedder.embed(texts);
      const learnt = new Map(texts.flatMap((text, at) => pair(text, vectors[at])));
      for (const [text, vector] of learnt) known.set(text, vector);
      await cache.put(embedder.model, learnt);
    }
  }

  return {
    model: embedder.model,
    dimensions: embedder.dimensions,
    async embed(texts) {
      const unknown = [...new Set(texts)].filter((text) => !known.has(text));
      const vectors = unknown.length === 0 ? [] : await embedder.embed(unknown);
      const fresh = new Map(unknown.flatMap((text, at) => pair(text, vectors[at])));
      return texts.flatMap((text) => known.get(text) ?? fresh.get(text) ?? []);
    },
    learn(wordings) {
      learning = learning.then(() => learnAll(wordings)).catch((cause) => log.error({}, 'wordings not learnt', cause));
      return learning;
    },
    async stop() {
      stopped = true;
      await learning;
    },
  };
}

function pair(text: string, vector: Float32Array | undefined): readonly [string, Float32Array][] {
  return vector === undefined ? [] : [[text, vector]];
}

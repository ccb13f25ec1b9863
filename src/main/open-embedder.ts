import type { Config } from '../config.ts';
import { BotError } from '../domain/bot-error.ts';
import type { Embedder } from '../ports/embedder.ts';
import type { Log } from '../ports/log.ts';
import type { VectorCache } from '../ports/vector-cache.ts';

interface FindingByMeaning {
  readonly meaning: { readonly embedder: Embedder; readonly known: VectorCache; readonly log: Log };
}

/** Milliseconds that a start waits for the server. */
const patience = 5_000;

/** What a search index is given to find passages by meaning: nothing unless an embeddings server is configured. */
export async function openEmbedder(
  { embeddings }: Pick<Config, 'embeddings'>,
  known: VectorCache,
  log: Log,
): Promise<FindingByMeaning | Record<string, never>> {
  if (embeddings === null) return {};
  // Loaded only when configured: the library is large.
  const { askDimensions, createOpenaiEmbedder } = await import('../../adapters/openai/create-openai-embedder.ts');
  const ask = () => askDimensions(embeddings, AbortSignal.timeout(patience));
  const dimensions = embeddings.dimensions ?? (await dimensionsOf(embeddings.model, ask, known, log));
  return dimensions === null ? {} : { meaning: { embedder: createOpenaiEmbedder(embeddings, dimensions), known, log } };
}

/** As the server says, or as it said once: an index must not be made anew because its server is away. Null when it never answered. */
async function dimensionsOf(
  model: string,
  ask: () => Promise<number>,
  known: VectorCache,
  log: Log,
): Promise<number | null> {
  const key = 'how many numbers its vectors have';
  try {
    const dimensions = await ask();
    await known.put(model, new Map([[key, new Float32Array(dimensions)]]));
    return dimensions;
  } catch (error) {
    const code = error instanceof BotError ? error.code : 'internal';
    const remembered = (await known.get(model, [key])).get(key)?.length ?? null;
    log.warn({ code, remembered: remembered !== null }, 'embeddings server does not answer');
    return remembered;
  }
}

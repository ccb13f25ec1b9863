import { createMemoryEmbedder } from '../../../adapters/memory/memory-embedder.ts';
import { createMemoryVectors } from '../../../adapters/memory/memory-vectors.ts';
import { silentLog } from '../../../adapters/memory/silent-log.ts';
import type { Meaning } from '../../../adapters/search-index/passage-vectors.ts';
import { BotError } from '../../../src/domain/bot-error.ts';
import type { Embedder } from '../../../src/ports/embedder.ts';

/** Knows that some words mean the same, as a model would. */
export function wordsAndMeanings(model = 'meanings'): Embedder {
  const meanings = { myocardial: 'heart', infarction: 'attack', cephalalgia: 'headache' };
  return createMemoryEmbedder({ model, dimensions: 1_024, meanings });
}

export function meaningBy(embedder: Embedder, more: Partial<Meaning> = {}): Meaning {
  return { embedder, known: createMemoryVectors(), log: silentLog, ...more };
}

export interface WatchedEmbedder extends Embedder {
  /** Every text that it was asked for, in order. */
  readonly asked: readonly string[];
  behave(behaviour: 'honest' | 'failing' | 'silent'): void;
}

/** An embedder of another machine: it counts what it is asked, and may fail or never answer. */
export function watched(embedder: Embedder): WatchedEmbedder {
  const asked: string[] = [];
  let behaviour: Parameters<WatchedEmbedder['behave']>[0] = 'honest';
  return {
    ...embedder,
    asked,
    behave(next) {
      behaviour = next;
    },
    async embed(texts) {
      asked.push(...texts);
      if (behaviour === 'failing') throw new BotError('embeddings-unavailable', 'No vectors: an example');
      if (behaviour === 'silent') await new Promise(() => undefined);
      return embedder.embed(texts);
    },
  };
}

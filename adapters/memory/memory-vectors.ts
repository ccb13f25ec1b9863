import type { VectorCache } from '../../src/ports/vector-cache.ts';

export function createMemoryVectors(): VectorCache {
  const models = new Map<string, ReadonlyMap<string, Float32Array>>();
  return {
    async get(model, texts) {
      const known = models.get(model);
      return new Map(
        texts.flatMap((text) => {
          const vector = known?.get(text);
          return vector === undefined ? [] : [[text, vector] as const];
        }),
      );
    },
    async put(model, vectors) {
      models.set(model, new Map([...vectors, ...(models.get(model) ?? [])]));
    },
  };
}

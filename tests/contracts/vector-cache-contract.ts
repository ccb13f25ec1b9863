import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VectorCache } from '../../src/ports/vector-cache.ts';

/** What every VectorCache does. `open` gives an empty one, which ends with the test. */
export function vectorCacheContract(name: string, open: () => Promise<VectorCache>): void {
  describe(`VectorCache: ${name}`, () => {
    it('gives back the vectors that it has, by text', async () => {
      const cache = await open();
      const vectors = new Map([
        ['one', Float32Array.of(0.1, -0.2, 1e-30)],
        ['', Float32Array.of(1)],
      ]);
      await cache.put('model', vectors);
      expect(await cache.get('model', ['missing', 'one', '', 'one'])).toEqual(vectors);
      expect(await cache.get('model', [])).toEqual(new Map());
    });

    it('gives back exactly the numbers that were put in, for any text', async () => {
      const cache = await open();
      const texts = fc.string({ unit: 'binary' });
      await fc.assert(
        fc.asyncProperty(texts, fc.float32Array({ minLength: 1, maxLength: 48 }), async (text, vector) => {
          const model = `model of ${vector.length}: ${vector.join(' ')}`;
          await cache.put(model, new Map([[text, vector]]));
          expect(await cache.get(model, [text])).toEqual(new Map([[text, vector]]));
        }),
        { numRuns: 20 },
      );
    });

    it('never gives a vector of another model', async () => {
      const cache = await open();
      await cache.put('model', new Map([['text', Float32Array.of(1)]]));
      expect(await cache.get('another', ['text'])).toEqual(new Map());
    });

    it('keeps the vector that a text has', async () => {
      const cache = await open();
      await cache.put('model', new Map([['text', Float32Array.of(1)]]));
      await cache.put('model', new Map([['text', Float32Array.of(2)]]));
      expect(await cache.get('model', ['text'])).toEqual(new Map([['text', Float32Array.of(1)]]));
    });

    it('takes more texts at once than one query holds', async () => {
      const cache = await open();
      const texts = Array.from({ length: 1001 }, (_, index) => `text ${index}`);
      await cache.put('model', new Map(texts.map((text, index) => [text, Float32Array.of(index)])));
      const found = await cache.get('model', texts);
      expect(found.size).toBe(1001);
      expect(found.get('text 1000')).toEqual(Float32Array.of(1000));
    });
  });
}

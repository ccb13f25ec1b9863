import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/ports/embedder.ts';
import { anyText } from '../support/any-text.ts';

/** What every Embedder does. `embedder` may be shared: it keeps no state that a caller can see. */
export function embedderContract(name: string, embedder: Embedder): void {
  describe(`Embedder: ${name}`, () => {
    it('gives one vector of length 1 a text, in order', async () => {
      const texts = ['asthma in children', 'a broken wrist', 'asthma in children'];
      const vectors = await embedder.embed(texts);
      expect(vectors).toHaveLength(3);
      expect(vectors[0]).toEqual(vectors[2]);
      for (const vector of vectors) {
        expect(vector).toHaveLength(embedder.dimensions);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
      }
      expect(await embedder.embed([])).toEqual([]);
    });

    it('reads any text, empty and odd ones too', async () => {
      const odd = ['', ' ', '\0', '\uD800', '🦴', 'ß'.repeat(400)];
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...odd), anyText(20), async (one, other) => {
          const vectors = await embedder.embed([one, other]);
          for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 3);
          expect(vectors).toHaveLength(2);
        }),
        { numRuns: 6 },
      );
    });

    it('gives the same vector whatever it is asked beside', async () => {
      const [alone] = await embedder.embed(['dose of an example drug']);
      const [, beside] = await embedder.embed(['something else', 'dose of an example drug']);
      expect(cosine(alone, beside)).toBeCloseTo(1, 5);
    });

    it('puts texts of one meaning nearer than texts of two', async () => {
      const [one, like, other] = await embedder.embed([
        'treatment of asthma in children',
        'asthma treatment for a child in school',
        'surgery of a broken wrist',
      ]);
      expect(cosine(one, like)).toBeGreaterThan(cosine(one, other));
    });
  });
}

function cosine(one: Float32Array = new Float32Array(), other: Float32Array = new Float32Array()): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

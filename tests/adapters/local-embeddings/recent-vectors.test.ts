import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecentVectors } from '../../../adapters/local-embeddings/recent-vectors.ts';

describe('recent vectors', () => {
  it('forget what was not used for longest', () => {
    const recent = createRecentVectors(2);
    recent.put('one', Float32Array.of(1));
    recent.put('two', Float32Array.of(2));
    recent.get('one');
    recent.put('three', Float32Array.of(3));
    expect(recent.get('two')).toBeUndefined();
    expect(recent.get('one')).toEqual(Float32Array.of(1));
    expect(recent.get('three')).toEqual(Float32Array.of(3));
  });

  it('give back what was put last, and hold no more than they may', () => {
    const put = fc.record({ text: fc.constantFrom(...'abcdef'), value: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(put), fc.integer({ min: 1, max: 4 }), (puts, limit) => {
        const recent = createRecentVectors(limit);
        for (const { text, value } of puts) {
          recent.put(text, Float32Array.of(value));
          expect(recent.get(text)).toEqual(Float32Array.of(value));
        }
        const held = [...'abcdef'].filter((text) => recent.get(text) !== undefined);
        expect(held.length).toBe(Math.min(limit, new Set(puts.map(({ text }) => text)).size));
      }),
    );
  });
});

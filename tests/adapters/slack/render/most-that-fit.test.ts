import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostThatFit } from '../../../../adapters/slack/render/most-that-fit.ts';

it('finds the greatest count that fits', () => {
  fc.assert(
    fc.property(fc.nat({ max: 500 }), fc.nat({ max: 600 }), (total, limit) => {
      expect(mostThatFit(total, (count) => count <= limit)).toBe(Math.min(total, limit));
    }),
  );
});

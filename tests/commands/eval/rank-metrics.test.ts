import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreRanking } from '../../../src/commands/eval/rank-metrics.ts';

describe('scores of a ranking', () => {
  it('are those worked out by hand', () => {
    const scores = scoreRanking(['x', 'b', 'a'], { a: 3, b: 1, c: 2, x: 0 });
    const gained = 1 / Math.log2(3) + 3 / Math.log2(4);
    const ideal = 3 + 2 / Math.log2(3) + 1 / Math.log2(4);
    expect(scores.ndcg10).toBeCloseTo(gained / ideal, 10);
    expect(scores).toMatchObject({ mrr: 1 / 2, success10: 1, recall10: 2 / 3 });
  });

  it('are nothing when nothing relevant is found, or there is nothing to find', () => {
    const nothing = { ndcg10: 0, mrr: 0, success10: 0, recall10: 0 };
    expect(scoreRanking(['x'], { a: 1, x: 0 })).toEqual(nothing);
    expect(scoreRanking([], {})).toEqual(nothing);
    expect(scoreRanking([...'bcdefghijk', 'a'], { a: 1 })).toEqual(nothing);
  });

  it('lie between nothing and one, and are one for the best order', () => {
    const grades = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 3 }), {
      maxKeys: 9,
    });
    fc.assert(
      fc.property(grades, (given) => {
        const best = Object.keys(given).sort((one, other) => (given[other] ?? 0) - (given[one] ?? 0));
        for (const order of [best, best.toReversed()]) {
          for (const value of Object.values(scoreRanking(order, given)))
            expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
        }
        if (Object.values(given).some((grade) => grade > 0))
          expect(scoreRanking(best, given).ndcg10).toBeCloseTo(1, 10);
      }),
    );
  });
});

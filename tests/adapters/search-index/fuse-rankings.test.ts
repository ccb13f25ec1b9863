import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseRankings } from '../../../adapters/search-index/fuse-rankings.ts';
import { passagesOf } from '../../../src/domain/passage.ts';
import { sampleSource } from '../../support/samples.ts';

const [sample] = passagesOf(sampleSource());
const passages = Array.from({ length: 200 }, (_, number) => {
  if (sample === undefined) throw new Error('the sample source has no passage');
  return { ...sample, id: `passage-${number}` };
});
const ranking = (most: number) => fc.shuffledSubarray(passages, { maxLength: most });
const scored = (ranked: readonly (typeof passages)[number][]) =>
  ranked.map((passage, index) => ({ passage, score: 5 / (index + 1) }));
const idsOf = (hits: ReturnType<typeof fuseRankings>) => hits.map(({ passage }) => passage.id);

describe('two rankings made one', () => {
  it('put first what both put first', () => {
    fc.assert(
      fc.property(ranking(80), ranking(50), fc.constantFrom(...passages), (words, meaning, best) => {
        const without = (ranked: typeof passages) => [best, ...ranked.filter(({ id }) => id !== best.id)];
        expect(idsOf(fuseRankings(scored(without(words)), without(meaning), 50))[0]).toBe(best.id);
      }),
    );
  });

  it('lose nothing of either while there is room, and are no longer than asked for', () => {
    fc.assert(
      fc.property(ranking(80), ranking(50), fc.integer({ min: 1, max: 200 }), (words, meaning, limit) => {
        const fused = idsOf(fuseRankings(scored(words), meaning, limit));
        const all = new Set([...words, ...meaning].map(({ id }) => id));
        expect(new Set(fused).size).toBe(fused.length);
        expect(fused).toHaveLength(Math.min(limit, all.size));
      }),
    );
  });

  it('never lose what words put into the first half', () => {
    fc.assert(
      fc.property(ranking(80), ranking(50), fc.integer({ min: 1, max: 100 }), (words, meaning, limit) => {
        const fused = new Set(idsOf(fuseRankings(scored(words), meaning, limit)));
        for (const { id } of words.slice(0, Math.ceil(limit / 2))) expect(fused).toContain(id);
      }),
    );
  });

  it('stand in one order, whatever comes together, with scores that fall', () => {
    fc.assert(
      fc.property(ranking(80), ranking(50), (words, meaning) => {
        const fused = fuseRankings(scored(words), meaning, 100);
        expect(fuseRankings(scored(words), meaning, 100)).toEqual(fused);
        const scores = fused.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        expect(scores.every((score) => score > 0 && Number.isFinite(score))).toBe(true);
      }),
    );
  });

  it('are that of the words when nothing is near in meaning', () => {
    fc.assert(
      fc.property(ranking(80), (words) => {
        expect(fuseRankings(scored(words), [], 80)).toEqual(scored(words));
      }),
    );
  });
});

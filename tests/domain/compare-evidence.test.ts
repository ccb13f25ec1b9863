import { describe, expect, it } from 'vitest';
import { compareSides } from '../../src/domain/compare-evidence.ts';
import type { EvidenceType } from '../../src/domain/source.ts';
import { sampleSource } from '../support/samples.ts';

const source = (year: number, type: EvidenceType) => sampleSource({ year, evidence: { type } });
const standing = (isNewest: boolean, isStrongest: boolean) => ({ isNewest, isStrongest });

describe('the sides of a disagreement', () => {
  it('are the newer and the stronger by date and design alone', () => {
    const sides = [[source(2009, 'randomised trial')], [source(2005, 'case series')]];
    expect(compareSides(sides)).toEqual([standing(true, true), standing(false, false)]);
    const crossed = [[source(2009, 'randomised trial')], [source(2020, 'cohort study')]];
    expect(compareSides(crossed)).toEqual([standing(false, true), standing(true, false)]);
  });

  it('are neither where they are equal', () => {
    const sides = [[source(2009, 'randomised trial')], [source(2009, 'randomised trial')]];
    expect(compareSides(sides)).toEqual([standing(false, false), standing(false, false)]);
  });

  it('are not weighed by design where one is no study: a guideline and a trial are different things', () => {
    const sides = [[source(2010, 'clinical practice guideline')], [source(2009, 'randomised trial')]];
    expect(compareSides(sides)).toEqual([standing(true, false), standing(false, false)]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diceOf, spellingLikeness, trigramsOf } from '../../src/matching/likeness.ts';

describe('spelling likeness', () => {
  it.each([
    ['fracture', 'fractur'],
    ['pneumonia', 'pneumonai'],
    ['alendronate', 'alendronat'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(spellingLikeness(one, other)).toBeGreaterThan(0.5);
  });

  it.each([
    ['hyperkalemia', 'hypokalemia'],
    ['hypertension', 'hypotension'],
    ['prednisone', 'prednisolone'],
    ['hydroxyzine', 'hydralazine'],
    ['mother', 'father'],
  ])('never takes %s and %s for one word', (one, other) => {
    expect(spellingLikeness(one, other)).toBe(0);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(spellingLikeness(one, other)).toBe(spellingLikeness(other, one));
      }),
    );
  });
});

it('gives a coefficient between 0 and 1, and 1 for the text itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const value = diceOf(trigramsOf(one), trigramsOf(other));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(diceOf(trigramsOf(`a${one}`), trigramsOf(`a${one}`))).toBe(1);
    }),
  );
});

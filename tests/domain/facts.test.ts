import { describe, expect, it } from 'vitest';
import { factsOf, numbersOf } from '../../src/domain/facts.ts';

describe('the facts of a text', () => {
  it.each([
    ['Give 1,000 mg twice, not 10 mcg.', ['10 mcg', '1000 mg'], 1],
    ['A rise of 8 mmol/L in 24 hours', ['24 hour', '8 mmol/l'], 0],
    ['15.0% against 7.9 percent', ['15 %', '7.9 %'], 0],
    ["It isn't given without food and never at night.", [], 3],
    ['5 minutes', ['5 minute'], 0],
    ['mg alone', [], 0],
  ])('of %j', (text, quantities, negations) => {
    expect(factsOf(text)).toEqual({ quantities, negations });
  });

  it('tell mg from mcg from g', () => {
    expect(factsOf('5 mg').quantities).not.toEqual(factsOf('5 mcg').quantities);
    expect(factsOf('5 g').quantities).not.toEqual(factsOf('5 mg').quantities);
  });

  it('hold the bare numbers', () => {
    expect(numbersOf('70 mg once weekly, or 10 mg')).toEqual(new Set(['10', '70']));
  });
});

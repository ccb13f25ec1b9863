import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../../src/answering/composing/fit/range.ts';
import { readRanges } from '../../../../src/answering/composing/fit/read-ranges.ts';

const standing = (
  sentence: string,
  measure: 'kidney' | 'inr' | 'potassium' | 'age' | 'weight' | 'glucose',
  value: number,
) => {
  const stated = readRanges(sentence).get(measure);
  return stated === undefined ? null : standingOf({ low: value, high: value }, stated);
};

describe('the range that a sentence holds for', () => {
  it.each([
    ['with a creatinine clearance above 50 mL/min, the dose is 20 mg', 'kidney', 35, 'outside'],
    ['with a creatinine clearance of 50 mL/min or less, the dose is 15 mg', 'kidney', 35, 'within'],
    ['when the eGFR falls below 30 mL/min/1.73 m2', 'kidney', 30, 'outside'],
    ['an eGFR between 30 and 60 mL/min/1.73 m2', 'kidney', 25, 'outside'],
    ['For an eGFR of 30 to 44 mL/min/1.73 m2, reduce', 'kidney', 40, 'within'],
    ['with an INR above 4.5 but below 10 and no bleeding', 'inr', 12, 'outside'],
    ['with an INR between 4.5 and 10', 'inr', 7, 'within'],
    ['a potassium of 6.5 mmol/L or more', 'potassium', 7.1, 'within'],
    ['in patients 18 years and older', 'age', 3, 'outside'],
    ['For children aged 6 months to 6 years', 'age', 2, 'within'],
    ['adults and children older than 12 years', 'age', 4, 'outside'],
    ['0.3 mg for patients of 30 kg or more and 0.15 mg for patients of 15 to 30 kg', 'weight', 12, 'outside'],
    ['10 mg for patients above 40 kg and 5 mg for patients of 13–40 kg', 'weight', 20, 'within'],
    ['A glucose below 54 mg/dL is serious', 'glucose', 2.5, 'within'],
  ] as const)('%s: %s %d is %s', (sentence, measure, value, expected) => {
    expect(standing(sentence, measure, value)).toBe(expected);
  });

  it.each([
    'The serum sodium rose by 4 to 6 mmol/L.',
    'A target INR of 2.0 to 3.0 is recommended.',
    'The dose is 25 g of glucose over 10 to 15 minutes.',
    'Fractures were followed for at least 6 months.',
    'Lorazepam 0.1 mg/kg is given.',
  ])('is not read into a goal, a change, a rate or a time: %s', (sentence) => {
    expect([...readRanges(sentence).keys()]).toEqual([]);
  });

  it('ends where the words say, for any number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 120 }), fc.integer({ min: 5, max: 120 }), (limit, value) => {
        const below = value < limit ? 'within' : 'outside';
        const least = value >= limit ? 'within' : 'outside';
        expect(standing(`if the eGFR is below ${limit} mL/min`, 'kidney', value)).toBe(below);
        expect(standing(`with an eGFR of ${limit} mL/min or more`, 'kidney', value)).toBe(least);
        expect(standing(`with an eGFR of at least ${limit} mL/min`, 'kidney', value)).toBe(least);
      }),
    );
  });
});

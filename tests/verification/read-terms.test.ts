import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../src/verification/read-quantities.ts';
import { readTerms } from '../../src/verification/terms/read-terms.ts';

function keysOf(text: string): readonly string[] {
  return readTerms(text).map((term) => term.key);
}

function amountsOf(text: string): readonly string[] {
  return readQuantities(readTerms(text)).map(({ value, unit, comparator }) => `${comparator} ${value} ${unit}`.trim());
}

describe('readQuantities', () => {
  it.each([
    ['10, 20 or 40 mg', ['10 mg', '20 mg', '40 mg']],
    ['10 to 80 mg', ['10 mg', '80 mg']],
    ['20–40 mg/day', ['20 mg', '40 mg']],
    ['0.01 mg/kg', ['0.01 mg/kg']],
    ['8,888 subjects', ['8888']],
    ['a dose of .5 mL', ['0.5 ml']],
    ['37 (33.9%) patients', ['37', '33.9 %']],
    ['61.7 (10.8) years', ['61.7 year', '10.8']],
    ['3.9 mmol/L (70 mg/dL) or less', ['le 3.9 mmol/l', '70 mg/dl']],
    ['adults aged 65 years or older', ['ge 65 year']],
    ['≥ 65 years', ['ge 65 year']],
    ['no more than 4 g', ['le 4 g']],
    ['women over the age of 50', ['gt 50']],
    ['over 3 years', ['3 year']],
    ['in year 2, year 3 and year 4', ['2', '3', '4']],
    ['(−0.7 to 1.8)', ['-0.7', '1.8']],
    ['twenty-one days', ['21 day']],
    ['two hundred and five', ['200', '5']],
    ['1.5 million people', ['1500000']],
    ['a 2-year-old child', ['2 year']],
    ['no one, and that one', []],
    ['one tablet', ['1']],
  ])('reads "%s"', (text, amounts) => {
    expect(amountsOf(text)).toEqual(amounts);
  });
});

describe('readTerms', () => {
  it.each([
    ['daily', '1/day'],
    ['once a day', '1/day'],
    ['every 24 hours', '1/day'],
    ['b.i.d.', '2/day'],
    ['twice daily', '2/day'],
    ['two times a day', '2/day'],
    ['q8h', '1/8hour'],
    ['every eight hours', '1/8hour'],
    ['every 4 to 6 hours', '1/4-6hour'],
    ['every other week', '1/2week'],
    ['once every 7 days', '1/week'],
    ['2 to 3 times daily', '2-3/day'],
  ])('reads how often: "%s"', (text, frequency) => {
    expect(keysOf(text)).toEqual([`frequency:${frequency}`]);
  });

  it.each([
    ['haemoglobin', 'hemoglobin'],
    ['paediatric patients', 'pediatric patients'],
    ['it isn’t', 'it is not'],
    ['nonpregnant', 'non-pregnant'],
    ['mm Hg', 'mmHg'],
    ['prevention', 'preventing'],
    ['occurred', 'happens'],
    ['Coumadin', 'warfarin'],
    ['kidney', 'renal'],
  ])('takes "%s" and "%s" for the same', (one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
  });

  it.each([
    ['mg', 'mcg'],
    ['hyperkalemia', 'hypokalemia'],
    ['prednisone', 'prednisolone'],
    ['infant', 'newborn'],
    ['oral', 'nasal'],
    ['effective', 'ineffective'],
    ['weekly', 'biweekly'],
  ])('tells "%s" from "%s"', (one, other) => {
    expect(keysOf(one)).not.toEqual(keysOf(other));
  });

  it('leaves out reference marks', () => {
    expect(keysOf('Warfarin [1] is continued [2,3].')).toEqual(keysOf('Warfarin is continued.'));
  });

  it('takes "against" for a denial only after advice', () => {
    expect(keysOf('recommends strongly against it')).toContain('negation:not');
    expect(keysOf('protects against it')).not.toContain('negation:not');
  });
});

import { describe, expect, it } from 'vitest';
import { type PatientValue, readValues } from '../../../../src/answering/composing/fit/read-values.ts';

const measured = (values: readonly PatientValue[]) =>
  values.map(({ measure, range: { low, high } }) => [measure, Math.round(low * 10) / 10, Math.round(high * 10) / 10]);

describe("a patient's value", () => {
  it.each([
    ['potassium 2.8 iv rate', 'potassium', 2.8],
    ['K 7.1 with ECG changes', 'potassium', 7.1],
    ['vitamin K dose for INR 12', 'inr', 12],
    ['Is metformin safe with an eGFR of 25?', 'kidney', 25],
    ['enoxaparin dose crcl 25', 'kidney', 25],
    ['EpiPen dose child 12 kg', 'weight', 12],
    ['glucose of 45', 'glucose', 2.5],
    ['blood sugar is 2.9 mmol/L', 'glucose', 2.9],
    ['a 72 year old on apixaban', 'age', 72],
    ['BP 170/115 in labour', 'systolic', 170],
  ])('is read out of: %s', (question, measure, value) => {
    expect(measured(readValues(question).values)).toEqual([[measure, value, value]]);
  });

  it('is no word of what is asked', () => {
    expect(readValues('METFORMIN EGFR 28').rest.trim()).toBe('METFORMIN');
    expect(readValues('COPD, RR 26, SpO2 84%, pH 7.31, pCO2 58').rest).not.toMatch(/\d|rr|spo2/i);
  });

  it('may be a range', () => {
    const [value] = readValues('Emergency treatment of a potassium below 2.5').values;
    expect(value?.measure).toBe('potassium');
    expect(value?.range.high).toBeLessThan(2.5);
  });

  it.each([
    'glucagon 1 mg dose',
    'vitamin K 10 mg iv',
    'potassium 40 mEq by mouth',
    'sodium chloride 0.9%',
    'admitted 03/04/2026',
    'prednisone 40 mg for 5 days',
    'levetiracetam 60 mg/kg',
  ])('is not seen in a dose or a date: %s', (question) => {
    expect(readValues(question)).toEqual({ values: [], rest: question });
  });
});

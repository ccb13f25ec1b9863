import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDoses } from '../../src/presentation/find-doses.ts';
import { arbitraryCard } from '../support/arbitrary-card.ts';

const dosesIn = (...sentences: readonly string[]) =>
  findDoses({ lead: sentences.map((text) => ({ text, citations: [1] })), sections: [] }).map(
    ({ drug, amount, route, frequency }) => [drug, amount, route, frequency],
  );

describe('the doses that an answer says', () => {
  it.each([
    ['The usual dose of apixaban in adults is 5 mg twice daily.', ['apixaban', '5 mg', null, 'twice daily']],
    ['Give vancomycin 125 mg by mouth 4 times a day.', ['vancomycin', '125 mg', 'by mouth', '4 times a day']],
    [
      'The dose of acetaminophen for children is 10–15 mg/kg every 4–6 hours.',
      ['acetaminophen', '10–15 mg/kg', null, 'every 4–6 hours'],
    ],
    [
      'With a clearance below 30 mL/min, the dose of enoxaparin is 30 mg subcutaneously once daily.',
      ['enoxaparin', '30 mg', 'subcutaneously', 'once daily'],
    ],
  ])('are found in: %s', (sentence, dose) => {
    expect(dosesIn(sentence)).toEqual([dose]);
  });

  it('are all found when a sentence says two', () => {
    expect(dosesIn('The dose of alendronate is 70 mg once weekly or 10 mg once daily.')).toEqual([
      ['alendronate', '70 mg', null, 'once weekly'],
      ['alendronate', '10 mg', null, 'once daily'],
    ]);
  });

  it.each([
    ['Do not give apixaban 5 mg twice daily.'],
    ['Acetaminophen must not exceed 1000 mg every 6 hours.'],
    ['The maximum dose of acetaminophen is 4000 mg daily.'],
    ['The dose of warfarin is lower with the dose of amiodarone at 200 mg once daily.'],
    ['The serum creatinine was 1.5 mg/dL or more.'],
    ['The dose is 2.5 mg twice a day.'],
    ['Morphine 10 mg was given.'],
  ])('are left to the sentence when in doubt: %s', (sentence) => {
    expect(dosesIn(sentence)).toEqual([]);
  });

  it('are not taken from research: a trial says what was tried', () => {
    const statements = [{ text: 'Patients took apixaban 5 mg twice daily.', citations: [1] }];
    const found = (kind: 'research' | 'label') =>
      findDoses({ lead: [], sections: [{ kind, heading: 'From', statements }] }).length;
    expect([found('research'), found('label')]).toEqual([0, 1]);
  });

  it('stand together under one name of their drug, however it is written', () => {
    expect(
      dosesIn(
        'Alendronate 70 mg once weekly treats osteoporosis.',
        'Take apixaban 5 mg twice daily.',
        'For prevention the dose of alendronate is 35 mg once weekly.',
        'ALENDRONATE 70 MG ONCE WEEKLY TREATS OSTEOPOROSIS.',
      ),
    ).toEqual([
      ['alendronate', '70 mg', null, 'once weekly'],
      ['alendronate', '35 mg', null, 'once weekly'],
      ['apixaban', '5 mg', null, 'twice daily'],
    ]);
    expect(dosesIn('Eliquis 5 mg twice daily.')).toEqual([['Eliquis', '5 mg', null, 'twice daily']]);
  });

  it('are two where two sentences say one under conditions of their own', () => {
    expect(
      dosesIn('For prevention the dose of alendronate is 5 mg once daily.', 'Alendronate 5 mg once daily in children.'),
    ).toHaveLength(2);
  });

  it('say nothing that their sentence does not', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        for (const { drug, amount, route, frequency, sentence } of findDoses(card)) {
          for (const words of [amount, route ?? '', frequency]) expect(sentence).toContain(words);
          expect(sentence.toLowerCase()).toContain(drug.toLowerCase());
        }
      }),
    );
  });
});

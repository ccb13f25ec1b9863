import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { chooseWording, sameFacts } from '../../../src/answering/composing/choose-wording.ts';
import { audiences } from '../../../src/domain/audience.ts';
import { factsOf } from '../../../src/domain/facts.ts';
import type { Library } from '../../../src/ports/library-store.ts';
import { shippedLibrary } from '../../support/answering-in-memory.ts';

const drugs = ['apixaban', 'warfarin', 'metformin', 'lisinopril', 'alendronate'];
const dose = fc.record({
  drug: fc.constantFrom(...drugs),
  amount: fc.integer({ min: 1, max: 900 }),
  unit: fc.constantFrom('mg', 'mcg', 'g'),
  often: fc.constantFrom('once daily', 'twice daily', 'once weekly'),
  denied: fc.boolean(),
});
type Dose = typeof dose extends fc.Arbitrary<infer T> ? T : never;

function spell({ drug, amount, unit, often, denied }: Dose): string {
  return `The dose of ${drug} is ${denied ? 'not ' : ''}${amount} ${unit} ${often}.`;
}

function forPatients({ drug, amount, unit, often, denied }: Dose): string {
  return `The ${drug} dose is ${denied ? 'not ' : ''}${amount} ${unit} ${often}.`;
}

describe('the words for an audience', () => {
  it('are taken when they say the same', () => {
    fc.assert(
      fc.property(dose, (facts) => {
        expect(chooseWording(spell(facts), forPatients(facts), [spell(facts)])).toBe(forPatients(facts));
      }),
    );
  });

  it('give way to the plain ones when any fact in them is another', () => {
    fc.assert(
      fc.property(dose, dose, (facts, others) => {
        fc.pre(JSON.stringify(facts) !== JSON.stringify(others));
        expect(chooseWording(spell(facts), forPatients(others), [spell(facts)])).toBe(spell(facts));
      }),
    );
  });

  it('give way whatever is written in their place: quantities and denials of what is shown are always the plain ones', () => {
    fc.assert(
      fc.property(dose, fc.string({ maxLength: 80 }), (facts, words) => {
        const shown = chooseWording(spell(facts), words, [spell(facts)]);
        expect(factsOf(shown)).toEqual(factsOf(spell(facts)));
        expect(sameFacts(shown, spell(facts))).toBe(true);
      }),
    );
  });
});

describe('every shipped article', () => {
  let library: Library;
  beforeAll(async () => {
    library = await shippedLibrary();
  }, 60_000);

  it('has the same quantities in all three wordings of its summary', () => {
    expect(library.articles.length).toBeGreaterThan(30);
    for (const { id, summaries } of library.articles) {
      const [clinician, ...others] = audiences.map((audience) => summaries[audience].map(({ text }) => text).join(' '));
      for (const other of others) {
        expect(factsOf(other).quantities, id).toEqual(factsOf(clinician ?? '').quantities);
      }
    }
  });
});

import { expect, it } from 'vitest';
import { saysOtherFacts } from '../../../src/answering/composing/says-other-facts.ts';

it.each([
  ['With a clearance above 50 mL/min the dose is 20 mg.', 'With a clearance of 50 mL/min or less the dose is 15 mg.'],
  ['The dose is 10 mg once daily.', 'The dose is 10 mg twice daily.'],
  ['Apixaban should be avoided.', 'Rivaroxaban should be avoided.'],
  ['The drug is recommended.', 'The drug is not recommended.'],
])('a sentence with another number, side, drug or denial repeats nothing: %s | %s', (one, other) => {
  expect(saysOtherFacts(one, other)).toBe(true);
});

it('the same facts in other words repeat each other', () => {
  expect(saysOtherFacts('The dose is 10 mg once daily.', 'Once daily, a dose of 10 mg is given.')).toBe(false);
});

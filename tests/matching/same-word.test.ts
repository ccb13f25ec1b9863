import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameWord } from '../../src/matching/same-word.ts';

describe('one word', () => {
  it.each([
    ['delirium', 'delirious'],
    ['prevent', 'prevention'],
    ['anticoagulat', 'anticoagulation'],
    ['contraindicat', 'contraindication'],
    ['hyperkalemia', 'hyperkalmia'],
    ['anaphylaxis', 'anaphilaxis'],
    ['osteoporosis', 'ostoeporosis'],
  ])('is seen in another form or misspelt: %s, %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(true);
  });

  it.each([
    ['hyperkalemia', 'hypercalcemia'],
    ['hyperkalemia', 'hypokalemia'],
    ['hyponatremia', 'hypernatremia'],
    ['dysphagia', 'dysphasia'],
    ['arthritis', 'arteritis'],
    ['pancreatic', 'pancreatitis'],
    ['prednison', 'prednisolon'],
    ['infection', 'injection'],
    ['ureter', 'urethra'],
    ['central', 'cervical'],
  ])('is not what looks alike: %s, %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(false);
  });

  it('is one both ways', () => {
    const word = fc.stringMatching(/^[a-d]{0,12}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isSameWord(one, other)).toBe(isSameWord(other, one));
        expect(isSameWord(one, one)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctSpelling, spellingDistance } from '../../../adapters/search-index/correct-spelling.ts';
import { emptyVocabulary } from '../../../adapters/search-index/vocabulary.ts';

describe('spelling correction', () => {
  it.each([
    ['hypertenson', 'hypertension'],
    ['diarhea', 'diarrhea'],
    ['amoxicilin', 'amoxicillin'],
    ['alendornate', 'alendronate'],
    ['acetomenophen', 'acetaminophen'],
    ['azithromicin', 'azithromycin'],
    ['pneumona', 'pneumonia'],
    ['sypmtoms', 'symptoms'],
  ])('reads %s as %s', (typed, meant) => {
    expect(correctSpelling(typed, holding(meant, 'treatment', 'prednisone'))).toBe(meant);
  });

  it.each([
    ['prednisolone', 'prednisone'],
    ['cycloserine', 'cyclosporine'],
    ['quinidine', 'quinine'],
    ['hydroxyzine', 'hydralazine'],
    ['clonidine', 'clozapine'],
    ['sitagliptin', 'saxagliptin'],
    ['chlorpropamide', 'chlorpromazine'],
    ['dopamine', 'dobutamine'],
    ['vinblastine', 'vincristine'],
    ['cefuroxime', 'cefotaxime'],
  ])('never takes the drug %s for %s', (typed, other) => {
    expect(correctSpelling(typed, holding(other))).toBeNull();
    expect(correctSpelling(other, holding(typed))).toBeNull();
  });

  it('leaves short words, numbers and what is like nothing alone', () => {
    const vocabulary = holding('dose', 'doses', 'b12', 'hypertension');
    for (const word of ['dosw', 'b13', 'htn', 'zyzzyva', '12345']) expect(correctSpelling(word, vocabulary)).toBeNull();
  });

  it('prefers the nearer word, then the commoner one', () => {
    expect(correctSpelling('stattin', holding('statin', 'station'))).toBe('statin');
    const vocabulary = holding('renal');
    vocabulary.apply({ texts: 9, letters: 9, entries: [{ stem: 'penal', texts: 9, uses: 9, words: ['penal'] }] });
    expect(correctSpelling('erenal', vocabulary)).toBe('renal');
  });

  it('measures a distance: none to itself, the same both ways, no longer than the detour', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeirn'), minLength: 1, maxLength: 7 });
    const distance = (one: string, other: string) => spellingDistance(one, other, Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, one)).toBe(0);
        expect(distance(one, other)).toBeCloseTo(distance(other, one), 6);
        expect(distance(one, other) > 0).toBe(one !== other);
        expect(distance(one, other)).toBeLessThanOrEqual(one.length + other.length);
      }),
    );
  });

  it('gives up beyond the limit, and only there', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcei'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const whole = spellingDistance(one, other, Number.POSITIVE_INFINITY);
        if (whole <= 1.25) expect(spellingDistance(one, other, 1.25)).toBeCloseTo(whole, 6);
        else expect(spellingDistance(one, other, 1.25)).toBeGreaterThan(1.25);
      }),
    );
  });
});

function holding(...words: readonly string[]) {
  const vocabulary = emptyVocabulary();
  const entries = words.map((word) => ({ stem: word, texts: 1, uses: 1, words: [word] }));
  vocabulary.apply({ texts: 1, letters: 100, entries });
  return vocabulary;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemWords } from '../../../adapters/search-index/stem-words.ts';
import { joinedWordsOf, plainSpelling, wordsOf } from '../../../adapters/search-index/words.ts';
import { anyText } from '../../support/any-text.ts';

describe('the words of a text', () => {
  it('are one for British and American spelling', () => {
    for (const [british, american] of [
      ['hyperkalaemia', 'hyperkalemia'],
      ['Oedema', 'edema'],
      ['diarrhoea', 'diarrhea'],
      ['tumours', 'tumors'],
      ['randomised', 'randomized'],
      ['hospitalisation', 'hospitalization'],
      ['litres', 'liters'],
      ['fibre', 'fiber'],
      ['sulphate', 'sulfate'],
      ['naïve', 'naive'],
    ]) {
      expect(wordsOf(british ?? '')).toEqual(wordsOf(american ?? ''));
    }
  });

  it('keep what looks British and is not', () => {
    expect(wordsOf('does your hour goes')).toEqual(['does', 'your', 'hour', 'goes']);
  });

  it('spell a text that is spelt plainly already as it is', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(wordsOf(plainSpelling(text))).toEqual(wordsOf(text));
      }),
    );
  });

  it('join what a hyphen or a slash parts', () => {
    expect(joinedWordsOf('il-6 and co-trimoxazole, 0.9 mg/kg')).toEqual(['il6', 'cotrimoxazole', 'mgkg']);
  });

  it('are the words of the full-text index: each gets the stem that it has alone', async () => {
    const words = fc.array(anyText(12).map(wordsOf), { maxLength: 6 }).map((lists) => lists.flat());
    await fc.assert(
      fc.asyncProperty(words, async (list) => {
        const together = await stemWords(list);
        const alone = await Promise.all(list.map(async (word) => (await stemWords([word]))[0] ?? null));
        expect(together).toEqual(alone);
      }),
      { numRuns: 50 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStemFinder, parseSaid, printSaid, sayLines } from '../../../adapters/search-index/said.ts';
import { createWordScorer } from '../../../adapters/search-index/score-words.ts';
import { emptyVocabulary } from '../../../adapters/search-index/vocabulary.ts';
import { aboutnessOf } from '../../../adapters/search-index/weigh-stems.ts';

describe('the words of a question in a passage', () => {
  it('are found line by line, exactly where they stand', () => {
    const stem = fc.string({ unit: fc.constantFrom(...'abλ1'), minLength: 1, maxLength: 3 });
    const lines = fc.array(fc.array(stem, { maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(stem, { maxLength: 20 }), lines, (stems, said) => {
        const found: string[][] = [[]];
        createStemFinder(stems)(parseSaid(printSaid(sayLines(said))), {
          stem: (place) => found.at(-1)?.push(stems[place] ?? ''),
          nextLine: () => found.push([]),
        });
        expect(found).toEqual(said.map((line) => line.filter((one) => stems.includes(one))));
      }),
    );
  });

  const score = createWordScorer([
    { stem: 'alendron', weight: 3 },
    { stem: 'renal', weight: 2 },
    { stem: 'increas', weight: 1 },
  ]);

  it('count together in one sentence for more than spread over several', () => {
    const together = score(sayLines([['label'], ['alendron', 'renal'], ['increas']]), 1);
    const spread = score(sayLines([['label'], ['alendron'], ['renal'], ['increas']]), 1);
    expect(together.sentence).toBeCloseTo(5 / 6);
    expect(spread.sentence).toBeCloseTo(3 / 6);
    expect(together.words).toBeCloseTo(spread.words);
  });

  it('count with what the passage is called, without which a sentence may not name its subject', () => {
    const scores = score(sayLines([['alendron'], ['renal'], ['increas']]), 1);
    expect(scores.sentence).toBeCloseTo(3 / 6);
    expect(scores.titledSentence).toBeCloseTo(5 / 6);
  });

  it('count for less in a longer passage, and for nothing where none stands', () => {
    const said = sayLines([['label'], ['alendron']]);
    expect(score(said, 2).words).toBeLessThan(score(said, 1).words);
    expect(score(sayLines([['label'], ['asthma']]), 1)).toEqual({ words: 0, sentence: 0, titledSentence: 0 });
    expect(createWordScorer([])(said, 1)).toEqual({ words: 0, sentence: 0, titledSentence: 0 });
  });

  it('say more of what a text is about when they come back in it', () => {
    const vocabulary = emptyVocabulary();
    const entries = [
      { stem: 'alendron', texts: 10, uses: 60, words: ['alendronate'] },
      { stem: 'increas', texts: 10, uses: 10, words: ['increased'] },
    ];
    vocabulary.apply({ texts: 100, letters: 10_000, entries });
    expect(aboutnessOf('alendron', vocabulary)).toBeGreaterThan(1);
    expect(aboutnessOf('increas', vocabulary)).toBeLessThan(1);
    expect(aboutnessOf('unheard', vocabulary)).toBeCloseTo(1);
  });
});

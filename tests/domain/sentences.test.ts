import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans, splitSentences } from '../../src/domain/sentences.ts';

describe('splitting a text into sentences', () => {
  it.each([
    ['Give 10 mg daily. Stop after 5 days.', ['Give 10 mg daily.', 'Stop after 5 days.']],
    ['The dose is 0.5 mg. Repeat once.', ['The dose is 0.5 mg.', 'Repeat once.']],
    [
      'Some drugs (e.g. alendronate) are taken weekly. Others are not.',
      ['Some drugs (e.g. alendronate) are taken weekly.', 'Others are not.'],
    ],
    ['Example J. Avery wrote it. It stands.', ['Example J. Avery wrote it.', 'It stands.']],
    ['Give calcium and vitamin D. Then reassess.', ['Give calcium and vitamin D.', 'Then reassess.']],
    ['Cited here. [1][2] And here [3].', ['Cited here. [1][2]', 'And here [3].']],
    ['Compare apixaban vs. Warfarin in one trial. Done.', ['Compare apixaban vs. Warfarin in one trial.', 'Done.']],
    ['No full stop', ['No full stop']],
    ['', []],
  ])('reads %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('ends after a unit that ends in a capital letter', () => {
    expect(splitSentences('A potassium of 6.4 mmol/L. In these patients it is given.')).toEqual([
      'A potassium of 6.4 mmol/L.',
      'In these patients it is given.',
    ]);
  });

  it('gives spans that stand in the text, in order, and lose nothing but space', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const spans = sentenceSpans(text);
        for (const { start, end, text: sentence } of spans) expect(text.slice(start, end)).toBe(sentence);
        expect(
          spans
            .map((span) => span.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachRun, runSlots } from '../../../adapters/search-index/letter-runs.ts';
import { scoreRuns } from '../../../adapters/search-index/score-runs.ts';
import { emptyVocabulary } from '../../../adapters/search-index/vocabulary.ts';
import { anyText } from '../../support/any-text.ts';

describe('likeness by runs of letters', () => {
  it('sees other forms, compounds and slips of a word', () => {
    for (const [word, like] of [
      ['metastatic', 'metastases were found'],
      ['trpml1', 'the channel hTRPML1 opens'],
      ['methyltrasnferase', 'a methyltransferase'],
    ]) {
      const [alike, other] = scoreRuns([asked(word ?? '')], [like ?? '', 'fever, jaundice'], emptyVocabulary());
      expect(alike).toBeGreaterThan(0);
      expect(other).toBe(0);
    }
  });

  it('keeps nothing of one question for the next', () => {
    const before = scoreRuns([asked('gout')], ['gout and asthma'], emptyVocabulary());
    scoreRuns([asked('asthma'), asked('jaundice')], ['asthma'], emptyVocabulary());
    expect(scoreRuns([asked('gout')], ['gout and asthma'], emptyVocabulary())).toEqual(before);
  });

  it('does not depend on case, nor on what stands between words', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcXYZ019é'), minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ', ', '\n- ', ' – ', '.'), (list, gap) => {
        expect(runsOf(list.join(gap))).toEqual(
          runsOf(list.join(' ').replace(/[A-Z]/g, (letter) => letter.toLowerCase())),
        );
      }),
    );
  });

  it('visits slots that exist, as many as a word has letters less one', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        for (const slot of runsOf(text)) expect(slot >= 0 && slot < runSlots).toBe(true);
      }),
    );
    expect(runsOf('dna')).toHaveLength(2);
    expect(runsOf('a')).toHaveLength(0);
  });
});

function asked(word: string) {
  return { word, about: 1 };
}

function runsOf(text: string): readonly number[] {
  const slots: number[] = [];
  eachRun(text, (slot) => slots.push(slot));
  return slots;
}

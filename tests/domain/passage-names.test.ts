import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../src/domain/lexicon/abbreviations.ts';
import { otherNamesOf } from '../../src/domain/passage-names.ts';
import { samplePassage } from '../support/sample-passage.ts';

describe('other names of a passage', () => {
  it('says its title in other words for the same', () => {
    const names = otherNamesOf(samplePassage({ title: 'Hypertension in pregnancy', section: '' }));
    expect(names).toEqual(expect.arrayContaining(['htn in pregnancy', 'high blood pressure in pregnancy']));
    expect(new Set(names).size).toBe(names.length);
  });

  it('says a short title together with its section', () => {
    const names = otherNamesOf(samplePassage({ title: 'Hypertension', section: 'First-line treatment' }));
    expect(names).toContain('htn first line treatment');
  });

  it('leaves long titles and titles without other words alone', () => {
    for (const title of ['Hypertension and what came of it in nine trials', 'Invented illness'])
      expect(otherNamesOf(samplePassage({ title, section: '' }))).toEqual([]);
  });
});

describe('abbreviations', () => {
  it('are letters of the full name in their order', () => {
    expect(abbreviations.get('htn')).toBe('hypertension');
    expect(abbreviations.get('dvt')).toBe('deep vein thrombosis');
    expect(abbreviations.get('copd')).toBe('chronic obstructive pulmonary disease');
  });

  it('are no short words that only mean about the same, and no words cut short', () => {
    for (const word of ['cold', 'red', 'drug', 'oral', 'echo', 'sex'])
      expect(abbreviations.has(word), word).toBe(false);
  });
});

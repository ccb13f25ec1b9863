import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWording } from '../../src/matching/read-wording.ts';

describe('reading a wording', () => {
  it('takes the last sentence with a question mark for the one that asks', () => {
    const { focus } = readWording('My leg hurts. What can I do about it? Thanks.');
    expect(focus).toBe('What can I do about it?');
  });

  it('brings brands, abbreviations and lay words to one form', () => {
    expect(readWording('Lipitor for high blood pressure').sequence).toEqual(
      readWording('atorvastatin for HTN').sequence,
    );
  });

  it('knows a drug by its ending', () => {
    expect([...readWording('Is examplegliptin safe?').drugs]).toEqual(['examplegliptin']);
  });

  it('knows a misspelt drug', () => {
    expect([...readWording('dose of azithromicin').drugs]).toEqual(['azithromycin']);
  });

  it('sees whom a question is about', () => {
    expect([...readWording('Is it safe for my 3 year old?').populations]).toEqual(['child']);
    expect([...readWording('Does soda harm the baby if I am pregnant?').populations]).toEqual(['pregnant']);
  });

  it('sees what is wanted', () => {
    expect(readWording('What are the side effects of this pill?').wants).toContain('side-effects');
    expect(readWording('How can migraine be prevented?').wants).toContain('prevention');
    expect(readWording('How can migraine be prevented?').wants).not.toContain('treatment');
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { terms } = readWording(text);
        for (const weight of terms.values()) expect(weight).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

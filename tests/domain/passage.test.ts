import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/domain/passage.ts';
import { sampleLabel, sampleSource } from '../support/samples.ts';

describe('passages of a source', () => {
  it('stand in their section at the offsets that they name, whatever the text', () => {
    const lines = fc.array(
      fc.oneof(fc.constant('\n\n'), fc.constant('\n'), fc.constant('  '), fc.string({ unit: 'grapheme' })),
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('');
        for (const passage of passagesOf(sampleSource({ sections: [{ heading: 'Any', text }] }))) {
          expect(text.slice(passage.start, passage.end)).toBe(passage.text);
          expect(passage.text.trim()).toBe(passage.text);
          expect(passage.text).not.toBe('');
        }
      }),
    );
  });

  it('lose no word of the source', () => {
    const text = 'First paragraph,\nsecond line.\n\nSecond paragraph.\n \nThird.';
    const passages = passagesOf(sampleSource({ sections: [{ heading: 'Any', text }] }));
    expect(passages.map((passage) => passage.text)).toEqual([
      'First paragraph,\nsecond line.',
      'Second paragraph.',
      'Third.',
    ]);
    expect(passages.map((passage) => passage.id)).toEqual([
      'example-2020-spine#s1p1',
      'example-2020-spine#s1p2',
      'example-2020-spine#s1p3',
    ]);
  });

  it('of a label are found by the names of its drug', () => {
    expect(passagesOf(sampleLabel())[1]).toMatchObject({
      section: '2 Dosage and administration',
      synonyms: ['examplone', 'Examplox'],
    });
  });
});

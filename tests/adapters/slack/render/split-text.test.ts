import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, escapeWithin } from '../../../../adapters/slack/render/escape.ts';
import { splitText } from '../../../../adapters/slack/render/split-text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.lorem({ maxCount: 40, mode: 'sentences' }),
);

describe('splitText', () => {
  it('loses nothing but white space, and no piece is too long', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 120 }), (text, max) => {
        const pieces = splitText(text, max);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(max);
        expect(pieces.join('').replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });

  it('prefers to cut between sentences', () => {
    expect(splitText('Give 70 mg weekly. Sit upright for 30 minutes.', 30)).toEqual([
      'Give 70 mg weekly.',
      'Sit upright for 30 minutes.',
    ]);
  });

  it('measures what Slack counts', () => {
    for (const piece of splitText('a & b & c & d', 8, (text) => escapeText(text).length)) {
      expect(escapeText(piece).length).toBeLessThanOrEqual(8);
    }
  });
});

describe('escaping', () => {
  it('leaves no character that Slack reads as a mark, and can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[<>]/);
        expect(escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(text);
      }),
    );
  });

  it('never cuts an entity or a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('&', '<', 'é', '😀', 'a', ' ') }),
        fc.integer({ min: 2, max: 40 }),
        (text, max) => {
          const cut = escapeWithin(text, max);
          expect(cut.length).toBeLessThanOrEqual(max);
          expect(cut.replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/&|\p{Cs}/u);
        },
      ),
    );
  });

  it('takes out what reverses the direction of reading', () => {
    expect(escapeText('give \u202e01\u202c mg')).toBe('give  01  mg');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldCharacters, hasNoWords, isBlank } from '../../src/screening/clean-text.ts';

/** Text made of what chat clients send around words, so that random runs meet markup and not letters only. */
const chatText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<@U1>',
        '<at>Bot</at>',
        '<https://example.org|label>',
        '&lt;',
        '&amp;',
        'amp;',
        'lt;',
        '<',
        '>',
        '<p>',
      ),
      fc.constantFrom(
        '\u200b',
        '\u202e',
        '\u0000',
        '\u0338',
        '\u037e',
        '\ufe0f',
        '\u00a0',
        '\n',
        ' ',
        'é',
        'e\u0301',
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('cleanText', () => {
  it.each([
    ['  two\n\n lines\t', 'two lines'],
    ['<@U0EXAMPLE> dose of heparin?', 'dose of heparin?'],
    ['<@U0EXAMPLE|curbside> dose?', 'dose?'],
    ['<at>Curbside</at>&nbsp;dose?', 'dose?'],
    ['<!here> see <#C1|general> <!subteam^S1|@ward>', 'see'],
    ['see <https://example.org/a?b=1|the page>', 'see the page'],
    ['see <https://example.org/a>', 'see https://example.org/a'],
    ['Hb &lt; 7 &amp; Plt &gt; 50', 'Hb < 7 & Plt > 50'],
    ['Hb <7 and >5', 'Hb <7 and >5'],
    ['a &amp;lt; b', 'a < b'],
    ['as\u200bpi\u202erin\u0007', 'aspirin'],
    ['Menie\u0300re', 'Menière'],
    ['<p>dose of <b>heparin</b>?</p>', 'dose of heparin ?'],
  ])('makes %j plain', (raw, plain) => {
    expect(cleanText(raw)).toBe(plain);
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(fc.property(chatText, (raw) => cleanText(cleanText(raw)) === cleanText(raw)));
  });

  it('leaves no control, format or bidirectional character', () => {
    fc.assert(fc.property(chatText, (raw) => !/[\p{Cc}\p{Cf}]/u.test(cleanText(raw))));
  });
});

describe('foldCharacters', () => {
  it('keeps every character where it was', () => {
    fc.assert(fc.property(chatText, (text) => foldCharacters(text).length === text.length));
  });

  it('makes curly quotes, long dashes and wide letters plain', () => {
    expect(foldCharacters('Crohn’s – ＭＲＮ ０')).toBe("Crohn's - MRN 0");
  });
});

describe('what is left to read', () => {
  it.each(['', '   ', '\u200b\u202e', '\u0000\n'])('counts %j as blank', (raw) => {
    expect(isBlank(raw)).toBe(true);
  });

  it.each(['👍🏽🎉', '?!…', ':wave: :+1:', '— • —'])('finds no words in %j', (text) => {
    expect(hasNoWords(text)).toBe(true);
  });

  it.each(['INR 5', 'a', '5?', 'доза'])('finds words in %j', (text) => {
    expect(hasNoWords(text)).toBe(false);
  });
});

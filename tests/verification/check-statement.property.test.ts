import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../src/verification/check-statement.ts';
import { sentence, units } from './sentences.ts';

function passes(statement: string, quote: string): boolean {
  return checkStatement(statement, [quote]).passed;
}

const words = fc.lorem({ maxCount: 30 });
const anything = fc.oneof(
  words,
  fc.string({ unit: 'grapheme', minLength: 1 }),
  sentence.map(({ text }) => text),
);

describe('checkStatement, on generated sentences', () => {
  it('lets pass a statement that is its quote', () => {
    fc.assert(fc.property(sentence, ({ text }) => void expect(passes(text, text)).toBe(true)));
    fc.assert(fc.property(words, (text) => void expect(passes(text, text)).toBe(true)));
  });

  it('lets pass any change of case, and an opening that says who says it', () => {
    fc.assert(
      fc.property(sentence, ({ text }) => {
        expect(passes(text.toLowerCase(), text)).toBe(true);
        expect(passes(text.toUpperCase(), text)).toBe(true);
        expect(passes(`According to the label, ${text}`, text)).toBe(true);
      }),
    );
  });

  it('stops any other number', () => {
    const changed = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.constantFrom('0.05', '7.25', '1000.5'),
    );
    fc.assert(
      fc.property(sentence, changed, (one, value) => {
        fc.pre(Number(value) !== Number(one.number));
        expect(passes(one.withNumber(value), one.text)).toBe(false);
      }),
    );
  });

  it('stops any other unit', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...units), (one, unit) => {
        fc.pre(unit !== one.unit);
        expect(passes(one.withUnit(unit), one.text)).toBe(false);
      }),
    );
  });

  it('stops a "not" put in or left out', () => {
    fc.assert(
      fc.property(sentence, ({ beforeVerb, afterVerb }) => {
        expect(passes(`${beforeVerb} not ${afterVerb}`, `${beforeVerb} ${afterVerb}`)).toBe(false);
        expect(passes(`${beforeVerb} ${afterVerb}`, `${beforeVerb} not ${afterVerb}`)).toBe(false);
      }),
    );
  });

  it('reads any text without an exception, and tells all ten checks', () => {
    fc.assert(
      fc.property(anything, anything, (statement, quote) => {
        const { checks, passed } = checkStatement(statement, [quote]);
        expect(checks).toHaveLength(10);
        expect(passed).toBe(checks.every((check) => check.passed));
      }),
    );
  });

  it('reads a long repetitive text in reasonable time', () => {
    const began = performance.now();
    for (const part of ['the ', '1,', '1.5 mg ', 'a.b.', "n't ", 'not ', '(', '10 to '])
      checkStatement(part.repeat(Math.floor(1200 / part.length)), [part.repeat(Math.floor(12_000 / part.length))]);
    expect(performance.now() - began).toBeLessThan(50_000);
  });
});

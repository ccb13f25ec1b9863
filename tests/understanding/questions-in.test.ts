import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../src/understanding/questions-in.ts';
import { anyText } from '../support/any-text.ts';

describe('the questions in a message', () => {
  it.each([
    [
      'What is the dose of apixaban and is it safe in pregnancy? Also how is hyperkalaemia treated?',
      ['What is the dose of apixaban', 'is it safe in pregnancy? apixaban', 'how is hyperkalaemia treated?'],
    ],
    [
      'fell, has back pain, how long should the brace be worn and can she take ibuprofen?',
      ['how long should the brace be worn', 'can she take ibuprofen?'],
    ],
  ])('%s', (message, questions) => {
    expect(questionsIn(message).map((question) => question.replace(/^Also /, ''))).toEqual(questions);
  });

  it.each([
    'What is the treatment of asthma and COPD?',
    'Can warfarin and ibuprofen be taken together?',
    'metformin and contrast, eGFR 25',
    '',
  ])('are not taken apart when it is one: %s', (message) => {
    expect(questionsIn(message)).toEqual([]);
  });

  it('are at most three, whatever the message', () => {
    const words = fc.constantFrom(
      'what',
      'is',
      'the',
      'dose',
      'of',
      'warfarin',
      'and',
      'how',
      'it',
      'gout?',
      ',',
      '.',
      'or',
    );
    const message = fc.oneof(
      anyText(60),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(message, (text) => {
        const questions = questionsIn(text);
        expect(questions.length).toBeLessThanOrEqual(3);
        expect(questions.length).not.toBe(1);
        for (const question of questions) expect(question).not.toBe('');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../src/understanding/questions-in.ts';
import { anyText } from '../support/any-text.ts';

describe('the questions in a message', () => {
  it.each([
    [
      'What is the dose of apixaban and is it safe in pregnancy? Also how is hyperkalaemia treated?',
      ['What is the dose of apixaban?', 'Is apixaban safe in pregnancy?', 'How is hyperkalaemia treated?'],
    ],
    [
      'fell, has back pain, how long should the brace be worn and can she take ibuprofen?',
      ['How long should the brace be worn?', 'Can she take ibuprofen?'],
    ],
    [
      'Dose of apixaban in AF? Is it safe in pregnancy? What are the contraindications?',
      ['Dose of apixaban in AF?', 'Is apixaban safe in pregnancy?', 'What are the contraindications of apixaban?'],
    ],
    [
      'Dose of apixaban in AF, contraindications, interactions?',
      [
        'Dose of apixaban in AF?',
        'What are the contraindications of apixaban?',
        'What are the interactions of apixaban?',
      ],
    ],
    [
      'alendronate how to take? kidney? missed dose?',
      [
        'Alendronate how to take?',
        'Alendronate how to take in renal impairment?',
        'Alendronate how to take after a missed dose?',
      ],
    ],
    [
      'How is gout treated? What about colchicine? Is it safe in pregnancy? Is it crushed? And the dose?',
      [
        'How is gout treated?',
        'What about colchicine for gout?',
        'Is colchicine safe in pregnancy?',
        'Is colchicine crushed?',
      ],
    ],
  ])('stand alone, each: %s', (message, questions) => {
    expect(questionsIn(message)).toEqual(questions);
  });

  it.each([
    'What is the treatment of asthma and COPD?',
    'Can warfarin and ibuprofen be taken together?',
    'metformin and contrast, eGFR 25',
    'What are the dose, contraindications and side effects of vancomycin?',
    'What dose of prednisone, and for how long, in a COPD exacerbation?',
    'What is the treatment of gout? Thanks!',
    '',
  ])('are not taken apart when it is one: %s', (message) => {
    expect(questionsIn(message)).toEqual([]);
  });

  it('are at most four, whatever the message', () => {
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
        expect(questions.length).toBeLessThanOrEqual(4);
        expect(questions.length).not.toBe(1);
        for (const question of questions) expect(question).not.toBe('');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlipAway } from '../../src/domain/is-one-slip-away.ts';
import { wordsOf } from '../../src/domain/words.ts';
import { correctAskingWords } from '../../src/understanding/correct-asking-words.ts';
import { answered, nearMisses } from '../matching/shorthand-questions.ts';

describe('a slip in what is asked', () => {
  it.each([
    ['managment of hypercalcaemia', 'management of hypercalcaemia'],
    ['Is lisinopril safe in pregnacy?', 'Is lisinopril safe in pregnancy?'],
    ['lisinopril side efects', 'lisinopril side effects'],
    ['WHATS THE TREATMNT', 'WHATS THE TREATMENT'],
    ['contraindicatoins and symtoms', 'contraindications and symptoms'],
  ])('is read as it was meant: %s', (typed, read) => expect(correctAskingWords(typed)).toBe(read));

  it.each(['effect of two diagnoses', 'hypokalemia', 'prednisone', 'treat', 'pre-treatmnt', 'infection or injection'])(
    'is seen in no other word: %s',
    (typed) => expect(correctAskingWords(typed)).toBe(typed),
  );

  it('is seen in no word of questions that have none', () => {
    for (const question of [...Object.values(answered).flat(), ...nearMisses])
      expect(correctAskingWords(question)).toBe(question);
  });

  it('changes one letter of a word at most, and nothing around it', () => {
    const typed = fc.stringMatching(/^[a-d ]{0,6}(?:pregnan[a-z]{1,3}|[a-z]?ffects|treat[a-z]{3,5})[ .?]{0,2}$/);
    fc.assert(
      fc.property(typed, (question) => {
        const before = wordsOf(question);
        const after = wordsOf(correctAskingWords(question));
        expect(after).toHaveLength(before.length);
        for (const [at, word] of before.entries())
          expect(word === after[at] || isOneSlipAway(word, after[at] ?? '')).toBe(true);
      }),
    );
  });
});

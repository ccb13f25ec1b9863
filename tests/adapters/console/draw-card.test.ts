import { expect, it } from 'vitest';
import { drawCard } from '../../../adapters/console/draw-card.ts';
import { inkFor } from '../../../adapters/console/ink.ts';
import { toAnswerCard } from '../../../src/presentation/to-answer-card.ts';

const page = { width: 60, ink: inkFor(false, undefined) };

it('numbers the questions that are asked by typing their number', () => {
  const card = toAnswerCard(
    { kind: 'declined', reason: 'unclear' },
    { answerId: 'a', question: null, publicUrl: 'https://curbside.example.org' },
  );
  const followUps = ['Is apixaban safe in pregnancy?', `What is the dose of ${'apixaban '.repeat(8)}?`];
  const drawn = drawCard({ ...card, followUps }, page);
  expect(drawn).toContain('  1. Is apixaban safe in pregnancy?\n  2. What is the dose of');
  expect(drawn).not.toContain('•');
});

import { expect, it } from 'vitest';
import { createNameFinder } from '../../adapters/name-finder/create-name-finder.ts';
import { screenQuestion } from '../../src/screening/screen-question.ts';

const deps = { names: createNameFinder() };

/** Processor time, so that a busy machine does not count. */
function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const repeated = [
  'a',
  'A',
  '1',
  '1-',
  '.',
  ' ',
  '<',
  '_',
  'Mr. ',
  'Abcd ',
  'Abcd, ',
  'J. ',
  'St. Mary ',
  'seen at Abc ',
  'Jan 1 ',
  'Jane Example ',
  'mrn ',
  'card no ',
  '#1',
  'a@',
  'a.',
  "a'",
  'http://a.',
  '&amp;',
  '<at>',
  'no ',
  'no a, ',
  'history of ',
  'history of a, ',
  'left ',
  'pain ',
  'crushing a a a ',
  'fever, ',
];

// A pattern that goes wrong takes seconds to minutes here; the ordinary time is under 60 ms on a quiet machine.
it.each(repeated)('screens 4,000 characters of %j in linear time', (piece) => {
  const text = piece.repeat(4_000).slice(0, 4_000);
  screenQuestion(text, deps);
  expect(millisecondsOf(() => screenQuestion(text, deps))).toBeLessThan(7_000);
});

it('screens an ordinary question within 5 ms', () => {
  const questions = Array.from(
    { length: 100 },
    (_, index) =>
      `What is the dose of enoxaparin for a ${20 + (index % 60)}-year-old patient with an eGFR of ${15 + index}?`,
  );
  for (const question of questions) screenQuestion(question, deps);
  const times = questions
    .map((question) => millisecondsOf(() => screenQuestion(question, deps)))
    .toSorted((a, b) => a - b);
  expect(times[94]).toBeLessThan(100);
});

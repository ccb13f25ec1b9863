import { expect, it } from 'vitest';
import { understandQuestion } from '../../src/answering/understand-question.ts';
import { turnOf } from './ward-thread.ts';

/** Processor time, so that a busy machine does not count. */
function millisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const thread = [
  'What is the treatment for a compression fracture of the spine?',
  'What is the dose of alendronate for a compression fracture of the spine?',
  'Can alendronate be used in a patient with kidney impairment?',
  'How long does it take for a compression fracture of the spine to heal?',
  'Does a brace help with a compression fracture of the spine?',
  'What are the side effects of alendronate?',
  'What is the maximum daily dose of acetaminophen for an adult?',
  'What is the maximum daily dose of acetaminophen in children?',
].map((text) => turnOf(text));

it('understands a follow-up of a long thread within 2 ms', () => {
  const followUps = ['is it safe with alcohol?', 'and in pregnancy?', 'what about the dose of ibuprofen?', 'why?'];
  const run = () => {
    for (const text of followUps) understandQuestion(text, thread);
  };
  for (let warm = 0; warm < 50; warm += 1) run();
  const times = Array.from({ length: 100 }, () => millisecondsOf(run) / followUps.length).toSorted((a, b) => a - b);
  expect(times[50]).toBeLessThan(50);
});

// A pattern that goes wrong takes seconds to minutes here.
it.each([
  'a ',
  'it ',
  'and ',
  'the dose of ',
  'what if ',
  'ok, ',
  'no ',
  'A-',
  "s' ",
  '. ',
  ', and ',
  'in children ',
  'which ',
])('reads 4,000 characters of %j in linear time', (piece) => {
  const text = piece.repeat(4_000).slice(0, 4_000);
  understandQuestion(text, [turnOf(text)]);
  expect(millisecondsOf(() => understandQuestion(text, [turnOf(text), ...thread]))).toBeLessThan(7_000);
});

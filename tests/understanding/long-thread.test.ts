import { expect, it } from 'vitest';
import { understandQuestion } from '../../src/answering/understand-question.ts';
import { turnOf, understoodLast } from './ward-thread.ts';

const fracture = 'What is the treatment for a compression fracture of the spine?';
const maximum = 'What is the maximum dose of acetaminophen?';

it('notices a new topic, and gives what follows to it', () => {
  expect(understoodLast([fracture, maximum])).toBe(maximum);
  expect(understoodLast([fracture, maximum, 'and in children?'])).toBe(
    'What is the maximum dose of acetaminophen in children?',
  );
});

it('passes over thanks and questions of the answer itself', () => {
  expect(understoodLast([fracture, 'thanks'])).toBe('thanks');
  expect(understoodLast([fracture, 'what is the source?'])).toBe('what is the source?');
  expect(understoodLast([maximum, 'thanks!', 'and in children?'])).toBe(
    'What is the maximum dose of acetaminophen in children?',
  );
});

it('keeps to the topic through a long exchange', () => {
  const questions = [
    'Tell me about gout.',
    'how is it treated?',
    'what about colchicine?',
    'is it safe in renal impairment?',
  ];
  expect(understoodLast(questions)).toBe('Is colchicine safe in renal impairment?');
  expect(understoodLast([...questions, 'and if eGFR is 20?'])).toBe('Is colchicine safe if eGFR is 20?');
  expect(understoodLast([...questions, 'how should the dose be reduced?'])).toBe(
    'How should the dose of colchicine in renal impairment be reduced?',
  );
  expect(understoodLast([...questions, 'how common is it?', 'and the prognosis?'])).toContain('the prognosis of');
});

it('compares the drugs that came up last', () => {
  const questions = ['What is the dose of apixaban in DVT?', 'and rivaroxaban?'];
  expect(understoodLast([...questions, 'which is safer?'])).toBe('Which is safer, apixaban or rivaroxaban?');
  expect(understoodLast([...questions, 'do they interact with amiodarone?'])).toBe(
    'Do apixaban and rivaroxaban interact with amiodarone?',
  );
});

it('lets one circumstance give way to the next, and what is told of one person to nobody else', () => {
  expect(understoodLast([maximum, 'and in pregnancy?', 'and in children?'])).toBe(
    'What is the maximum dose of acetaminophen in children?',
  );
  expect(understoodLast([maximum, 'in a patient with CKD?', 'and in pregnancy?'])).toBe(
    'What is the maximum dose of acetaminophen in a patient with CKD in pregnancy?',
  );
});

it('keeps a child a child when the question goes on to the kidney', () => {
  expect(understoodLast(['What is the dose of gabapentin in children?', 'and in renal impairment?'])).toBe(
    'What is the dose of gabapentin in children in renal impairment?',
  );
});

it('reads a question in capitals', () => {
  expect(understoodLast(['WHAT IS THE DOSE OF ENOXAPARIN?', 'HOW LONG SHOULD IT BE GIVEN?'])).toBe(
    'HOW LONG SHOULD ENOXAPARIN BE GIVEN?',
  );
});

it('reads what earlier turns were understood as, not as asked', () => {
  const thread = [turnOf('and that one?', 'What is the dose of colchicine?')];
  expect(understandQuestion('is it safe in pregnancy?', thread)).toBe('Is colchicine safe in pregnancy?');
});

it('understands what it understood as it is, so that a question may be asked again', () => {
  const questions = [
    'Tell me about gout.',
    'how is it treated?',
    'what about colchicine?',
    'and in pregnancy?',
    'what about 500 mg?',
    'which drugs are used?',
    'are they safe?',
    'why?',
  ];
  for (let count = 1; count <= questions.length; count += 1) {
    const asked = questions.slice(0, count);
    const understood = understoodLast(asked);
    expect(understoodLast([...asked.slice(0, -1), understood])).toBe(understood);
  }
});

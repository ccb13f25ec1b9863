import { describe, expect, it } from 'vitest';
import { classifySupport } from '../../src/verification/classify-support.ts';

const evidence =
  'The trial randomised 240 adults with acute cough to honey or placebo.\nAt 7 days the cough had stopped in 62% with honey and 48% with placebo. Honey did not reduce the use of antibiotics.';

describe('classifySupport', () => {
  it('calls supported what the evidence says', () => {
    expect(classifySupport('At 7 days the cough had stopped in 62% with honey and 48% with placebo.', evidence)).toBe(
      'supported',
    );
  });

  it.each([
    'At 7 days the cough had stopped in 72% with honey and 48% with placebo.',
    'At 7 weeks the cough had stopped in 62% with honey and 48% with placebo.',
    'The trial randomised 240 children with acute cough to honey or placebo.',
    'Honey reduced the use of antibiotics.',
  ])('does not call supported "%s"', (claim) => {
    expect(classifySupport(claim, evidence)).not.toBe('supported');
  });

  it('calls refuted what the evidence denies', () => {
    expect(
      classifySupport('Honey reduced the use of antibiotics.', 'Honey did not reduce the use of antibiotics.'),
    ).toBe('refuted');
  });

  it('says neutral of what the evidence does not speak of, and of nothing', () => {
    expect(classifySupport('Zinc shortens a cold.', evidence)).toBe('neutral');
    expect(classifySupport('', evidence)).toBe('neutral');
    expect(classifySupport('Honey works.', '')).toBe('neutral');
  });
});

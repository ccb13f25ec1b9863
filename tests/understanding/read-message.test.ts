import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/understanding/read-message.ts';

describe('a message', () => {
  it('that is one question is that question', () => {
    const text = 'What is the dose of apixaban?';
    expect(readMessage(text)).toEqual({ whole: text, asked: text, also: [], tells: false });
  });

  it('that tells a case and asks at its end asks its last question', () => {
    const note = 'Woman of 82, new wedge fracture at L1. Continent, pain 6/10. How is a compression fracture treated?';
    expect(readMessage(note)).toEqual({
      whole: note,
      asked: 'How is a compression fracture treated?',
      also: [],
      tells: true,
    });
  });

  it('that asks three questions asks the first, and also the others', () => {
    const whole = 'How is gout treated? How should alendronate be taken? And what is the dose of paracetamol?';
    expect(readMessage(whole)).toEqual({
      whole,
      asked: 'How is gout treated?',
      also: ['How should alendronate be taken?', 'What is the dose of paracetamol?'],
      tells: false,
    });
  });

  it('that asks nothing in so many words is taken whole', () => {
    const text = 'Metformin and contrast. eGFR 25.';
    expect(readMessage(text)).toEqual({ whole: text, asked: text, also: [], tells: false });
  });
});

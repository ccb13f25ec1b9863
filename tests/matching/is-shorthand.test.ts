import { describe, expect, it } from 'vitest';
import { isShorthand } from '../../src/matching/is-shorthand.ts';
import { readWording } from '../../src/matching/read-wording.ts';

const wordings = ['What oxygen saturation should we aim for in a patient with COPD?', 'oxygen target COPD'].map(
  readWording,
);
const judge = (question: string) => isShorthand(readWording(question), wordings);

describe('shorthand', () => {
  it.each(['COPD oxygen target', 'sats goal in COPD', 'whats the o2 target for a COPD pt'])(
    'is a wording in fewer words: %s',
    (question) => {
      expect(judge(question)).toBe(true);
    },
  );

  it.each([
    ['has a word more', 'COPD oxygen target ventilated'],
    ['leaves the subject out', 'oxygen target'],
    ['wants something else', 'COPD oxygen side effects'],
    ['wants it told why', 'why an oxygen target in COPD'],
    ['is a story', `${'She was seen on the ward again today. '.repeat(4)} COPD oxygen target`],
  ])('is none when it %s: %s', (_, question) => {
    expect(judge(question)).toBe(false);
  });
});

it('is none when it names the drugs and leaves open what of them', () => {
  const duration = [
    'How many days of antibiotics are needed for community-acquired pneumonia?',
    'Duration of antibiotic treatment in pneumonia',
    '3 vs 5 vs 7 days antibiotics pneumonia',
  ].map(readWording);
  const isShort = (question: string) => isShorthand(readWording(question), duration);
  expect(isShort('antibiotics for pneumonia')).toBe(false);
  expect(isShort('how long antibiotics for pneumonia')).toBe(true);
});

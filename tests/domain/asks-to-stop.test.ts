import { describe, expect, it } from 'vitest';
import { asksToStop } from '../../src/domain/asks-to-stop.ts';

describe('a message that wants no more answers', () => {
  it.each([
    'stop',
    'Stop.',
    'STOP!',
    'please stop',
    'curbside stop',
    'Curbside, please stop',
    'stop curbside',
    'ok thanks, stop now please',
    "thanks, that's all",
    'Thank you, that is all for now.',
    'that’s enough',
    'great, that will be all, thanks!',
    'no more questions',
    "we're done here",
    'be quiet please',
  ])('is one: %s', (text) => {
    expect(asksToStop(text)).toBe(true);
  });

  it.each([
    '',
    'thanks',
    'stop the heparin',
    'when do we stop warfarin?',
    'stop or continue metformin?',
    'should I stop',
    "that's all we know about the dose",
    'no',
    'is that all?',
    'stop metformin please',
    'we are done with the antibiotics after 7 days?',
    'x'.repeat(4000),
    `${'thanks '.repeat(500)}x`,
  ])('is none: %s', (text) => {
    expect(asksToStop(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { addsLittle } from '../../src/verification/adds-little.ts';
import { readsLike } from '../../src/verification/reads-like.ts';

const quote =
  'Warfarin is indicated for prophylaxis and treatment of venous thrombosis and pulmonary embolism, and of thromboembolic complications of cardiac valve replacement.';

describe('a sentence made of the words of its quote', () => {
  it.each([
    quote,
    'Prophylaxis and treatment of venous thrombosis and pulmonary embolism is what warfarin is indicated for.',
    'For pulmonary embolism, warfarin is indicated for prophylaxis and treatment.',
  ])('reads like it: %s', (text) => expect(readsLike(text, [quote])).toBe(true));

  it.each([
    quote.split(' ').toReversed().join(' '),
    'Embolism pulmonary and thrombosis venous of treatment and prophylaxis for indicated is warfarin.',
    'warfarin is indicated for prophylaxis',
    '',
  ])('does not when the words are shuffled, or it is none: %s', (text) => expect(readsLike(text, [quote])).toBe(false));
});

describe('a sentence that goes beyond its quote', () => {
  it('may join what is quoted with a word or two', () => {
    expect(addsLittle('Warfarin is given for treatment of venous thrombosis.', [quote])).toBe(true);
  });

  it.each([
    `${quote} Always unplug electrical devices before cleaning.`,
    'Warfarin is indicated for treatment of venous thrombosis, and a plant-based diet helps climate and community.',
  ])('adds no clause of its own: %s', (text) => expect(addsLittle(text, [quote])).toBe(false));
});

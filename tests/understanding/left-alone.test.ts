import { describe, expect, it } from 'vitest';
import { understoodLast } from './ward-thread.ts';

const fracture = 'What is the treatment for a compression fracture of the spine?';

describe('leaves alone', () => {
  it.each([
    ['"it" of the weather', 'is it raining?'],
    ['"it" that announces', 'Is it safe to drive after surgery?'],
    ['"it" that announces what is normal', 'Is it normal for one leg to be longer than the other one?'],
    ['"it" of a duration with its own subject', 'How long does it take for a burn to close?'],
    ['an action', 'can a nurse do it?'],
    ['a pronoun whose noun is in the same text', 'Should a urinary catheter be clamped before it is removed?'],
    ['a possessive whose noun is in the same text', 'Does alendronate lose its effect?'],
    ['an attribute with its own subject', 'What are the risks of surgery?'],
    ['attributes of one subject', 'What are the signs of magnesium toxicity, and what is the antidote?'],
    ['a short phrase with its own subject', 'prognosis for Chronic Myelogenous Leukemia'],
    ['an effect with a name', 'What is the Doppler effect?'],
    [
      'a case told in full',
      'I have had a cough for a week. My friend says honey helps. Is it true, and should I try it for the cough?',
    ],
    ['a refusal', 'no haloperidol then?'],
    ['nothing but signs', '???'],
    ['an empty text', ''],
  ])('%s: %j', (_, text) => {
    expect(understoodLast([fracture, text])).toBe(text);
  });
});

it('leaves every first question as it is, even one that leans on something', () => {
  for (const text of ['and in pregnancy?', 'is it safe?', 'why?']) expect(understoodLast([text])).toBe(text);
});

it('does not lean on a thread that holds nothing to lean on', () => {
  expect(understoodLast(['hello', 'thanks', 'is it safe?'])).toBe('is it safe?');
});

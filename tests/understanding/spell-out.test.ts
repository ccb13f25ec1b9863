import { describe, expect, it } from 'vitest';
import { spellOut } from '../../src/understanding/spell-out.ts';

describe('shorthand', () => {
  it.each([
    ['how do u treat a compression fx of spine', 'how do you treat a compression fracture of spine'],
    ['abx for CAP w/o allergy', 'antibiotics for CAP without allergy'],
    ['Side fx of lithium', 'side effects of lithium'],
    ['DVT tx w/ renal failure', 'DVT treatment with renal failure'],
  ])('is spelt out: %s', (typed, meant) => expect(spellOut(typed)).toBe(meant));

  it.each(['PT after MI?', 'ms and ra', 'FX-06 in trials', 'Ulcer care', 'COX/tx', 'hxt and dxm'])(
    'is left alone where it is none, or means two things: %s',
    (typed) => expect(spellOut(typed)).toBe(typed),
  );
});

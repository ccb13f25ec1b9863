import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenSeal } from '../../../adapters/slack/install/token-seal.ts';

const key = 'a1'.repeat(32);
const newKey = 'b2'.repeat(32);

describe('the seal on tokens', () => {
  it('gives back what was sealed, and shows nothing of it', () => {
    const seal = createTokenSeal([key]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 8 }), fc.string(), (text, place) => {
        const sealed = seal.seal(text, place);
        expect(seal.open(sealed, place)).toEqual({ text, outdated: false });
        expect(sealed).not.toContain(text);
      }),
    );
  });

  it('never seals twice alike', () => {
    const seal = createTokenSeal([key]);
    expect(seal.seal('xoxb-1', 'T1')).not.toBe(seal.seal('xoxb-1', 'T1'));
  });

  it('opens nothing for another place, with another key, or after a change', () => {
    const seal = createTokenSeal([key]);
    const sealed = seal.seal('xoxb-1', 'T1');
    expect(seal.open(sealed, 'T2')).toBeNull();
    expect(createTokenSeal([newKey]).open(sealed, 'T1')).toBeNull();
    fc.assert(
      fc.property(fc.nat({ max: sealed.length - 1 }), fc.constantFrom(...'AZaz09-_.'), (index, character) => {
        const changed = sealed.slice(0, index) + character + sealed.slice(index + 1);
        // The last digit of base64 may carry bits that are not used.
        const opened = seal.open(changed, 'T1');
        expect(opened === null || opened.text === 'xoxb-1').toBe(true);
      }),
    );
    for (const garbage of ['', '.', 'x.y.z', `${sealed.split('.')[0]}...`]) expect(seal.open(garbage, 'T1')).toBeNull();
  });

  it('opens with a former key, and says that it is one', () => {
    const sealed = createTokenSeal([key]).seal('xoxb-1', 'T1');
    const rotated = createTokenSeal([newKey, key]);
    expect(rotated.open(sealed, 'T1')).toEqual({ text: 'xoxb-1', outdated: true });
    expect(rotated.open(rotated.seal('xoxb-2', 'T1'), 'T1')).toEqual({ text: 'xoxb-2', outdated: false });
  });
});

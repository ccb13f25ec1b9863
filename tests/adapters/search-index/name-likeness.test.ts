import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameScorer } from '../../../adapters/search-index/name-likeness.ts';
import { emptyVocabulary } from '../../../adapters/search-index/vocabulary.ts';

const vocabulary = emptyVocabulary();
const entries = ['spine', 'fracture', 'gout', 'acute'].map((stem, index) => ({
  stem,
  texts: index + 1,
  uses: index + 1,
  words: [stem],
}));
vocabulary.apply({ texts: 9, letters: 900, entries });

describe('likeness of names', () => {
  it('is whole when the question is about exactly that, and less the more either side has besides', () => {
    const about = (...names: readonly (readonly string[])[]) =>
      createNameScorer(new Set(['spine', 'fracture']), vocabulary)(names);
    expect(about(['spine', 'fracture'])).toBeCloseTo(1, 10);
    expect(about(['gout'], ['fracture', 'spine'])).toBeCloseTo(1, 10);
    expect(about(['acute', 'spine', 'fracture'])).toBeLessThan(1);
    expect(about(['fracture'])).toBeLessThan(1);
    expect(about(['gout'])).toBe(0);
    expect(about()).toBe(0);
  });

  it('lies between nothing and one, and a name more never makes it less', () => {
    const name = fc.array(fc.constantFrom('spine', 'fracture', 'gout', 'acute', 'unknown'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), name, name, (names, another, subject) => {
        const asked = new Set(subject);
        const score = createNameScorer(asked, vocabulary);
        const likeness = score(names);
        expect(likeness >= 0 && likeness <= 1 + 1e-12).toBe(true);
        expect(score([...names, another])).toBeGreaterThanOrEqual(likeness);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTerms } from '../../src/verification/align-terms.ts';
import { readTerms } from '../../src/verification/terms/read-terms.ts';

function gapsOf(said: string, quoted: string) {
  const { gaps } = alignTerms(readTerms(said), readTerms(quoted));
  return gaps.map((gap) => [gap.said.map((term) => term.words), gap.quoted.map((term) => term.words)]);
}

describe('alignTerms', () => {
  it('finds what was put in the place of what', () => {
    expect(gapsOf('Apixaban lowers the risk of stroke.', 'Warfarin lowers the risk of stroke.')).toEqual([
      [['apixaban'], ['warfarin']],
    ]);
    expect(gapsOf('Warfarin may lower the risk.', 'Warfarin lowers the risk.')).toEqual([[['may'], []]]);
  });

  it('pairs clauses that changed places', () => {
    expect(gapsOf('In adults with asthma, give albuterol.', 'Give albuterol in adults with asthma.')).toEqual([]);
  });

  it('pairs one to one, and only equal terms', () => {
    const text = fc.array(fc.constantFrom('the', 'mg', '5', 'not', 'pain', 'women', 'warfarin', ','), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const said = readTerms(one.join(' '));
        const quoted = readTerms(other.join(' '));
        const { partner, taken, gaps } = alignTerms(said, quoted);
        partner.forEach((place, at) => {
          if (place === -1) return;
          expect(quoted[place]?.key).toBe(said[at]?.key);
          expect(taken[place]).toBe(at);
        });
        expect(gaps.flatMap((gap) => gap.said)).toEqual(said.filter((_, at) => partner[at] === -1));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseDecision,
  heldOutProbabilities,
  isServed,
  type Listed,
  serveThreshold,
} from '../../benchmarks/fit-matching/choose-decision.ts';
import { folds, shuffledFolds } from '../../benchmarks/fit-matching/held-out-scores.ts';
import { areaUnderCurve } from '../../src/commands/eval/area-under-curve.ts';
import { madeUpFeatures, madeUpList } from './made-up-lists.ts';

interface Case {
  readonly list: Listed;
  readonly probability: number;
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    probability: fc.integer({ min: 0, max: 990 }).map((thousandths) => thousandths / 1000),
    right: fc.boolean(),
    servable: fc.boolean(),
    shorthand: fc.boolean(),
    findLead: fc.constantFrom(0, 2),
    found: fc.option(fc.double({ min: -9, max: 9, noNaN: true })),
  })
  .map(({ probability, right, servable, shorthand, findLead, found }) => ({
    probability,
    list: madeUpList({ right, servable, shorthand, features: madeUpFeatures({ findLead }), rightAmongOffered: found }),
  }));
const anyCases = fc.array(anyCase, { minLength: 1, maxLength: 60 });
const anyShare = fc.constantFrom(0, 0.015, 0.1, 0.3);

function wrongAt(cases: readonly Case[], threshold: number): number {
  return cases.filter(({ list, probability }) => !list.right && isServed(list, probability, threshold)).length;
}

function thresholdFor(cases: readonly Case[], wrongShare: number): number {
  return serveThreshold(
    cases.map(({ list }) => list),
    cases.map(({ probability }) => probability),
    wrongShare,
  );
}

describe('the probability from which on an article is served', () => {
  it('lets no more wrong ones through than allowed, but for shorthand that is served anyway', () => {
    fc.assert(
      fc.property(anyCases, anyShare, (cases, wrongShare) => {
        const anyway = wrongAt(cases, 1);
        const wrong = wrongAt(cases, thresholdFor(cases, wrongShare));
        expect(wrong).toBeLessThanOrEqual(Math.max(anyway, wrongShare * cases.length));
      }),
    );
  });

  it('is the lowest that does: at the next lower probability too many would be wrong', () => {
    fc.assert(
      fc.property(anyCases, anyShare, (cases, wrongShare) => {
        const threshold = thresholdFor(cases, wrongShare);
        const isLeftOut = ({ list, probability }: Case) => list.servable && !isServed(list, probability, threshold);
        const lower = cases.filter(isLeftOut).map(({ probability }) => probability);
        if (lower.length === 0) return;
        expect(wrongAt(cases, Math.max(...lower))).toBeGreaterThan(wrongShare * cases.length);
      }),
    );
  });

  it.each([
    ['all that are right are served', [0.9, 0.6, 0.3], [], 0.3],
    ['none below the first wrong one is', [0.9, 0.6], [0.5], 0.6],
    ['none as likely as the first wrong one is', [0.9, 0.6], [0.6], 0.9],
    ['nothing is, where the likeliest is wrong', [0.6], [0.9], 1],
  ])('when no wrong one is allowed: %s', (_, rights, wrongs, expected) => {
    const cases = [
      ...rights.map((probability) => ({ probability, list: madeUpList() })),
      ...wrongs.map((probability) => ({ probability, list: madeUpList({ right: false }) })),
    ];
    expect(thresholdFor(cases, 0)).toBe(expected);
  });

  it('may be lower where a guard forbids to serve what is wrong', () => {
    const forbidden = { probability: 0.9, list: madeUpList({ right: false, servable: false }) };
    expect(thresholdFor([forbidden, { probability: 0.4, list: madeUpList() }], 0)).toBe(0.4);
  });
});

it('the log odds from which on an article is offered keep the share of right ones that must be', () => {
  fc.assert(
    fc.property(anyCases, fc.constantFrom(0.5, 0.985, 1), (cases, keptShare) => {
      const lists = cases.map(({ list }) => list);
      const { offerAt } = chooseDecision(
        lists,
        cases.map(({ probability }) => probability),
        0.015,
        keptShare,
      );
      const found = lists.flatMap(({ rightAmongOffered }) => rightAmongOffered ?? []);
      const kept = found.filter((logOdds) => logOdds >= offerAt);
      expect(kept.length).toBeGreaterThanOrEqual(keptShare * found.length);
      // No lower than that needs: at most one more is kept, and its equals.
      const above = found.filter((logOdds) => logOdds > offerAt + 1e-4);
      if (found.length > 0) expect(above.length).toBeLessThanOrEqual(keptShare * found.length);
    }),
  );
});

describe('the probabilities of lists', () => {
  const articles = 80;
  const seed = 7;
  const foldOf = shuffledFolds(articles, seed);
  // Each list is written for the article of its own number; the likelier its `find`, the more often it is right.
  const lists = Array.from({ length: articles }, (_, question) =>
    madeUpList({
      question,
      right: (question * 37) % articles < question,
      features: madeUpFeatures({ find: question / 10 - 4 }),
    }),
  );
  const probabilitiesOf = (of: readonly Listed[]) => heldOutProbabilities(of, (question) => question, articles, seed);
  const flipped = (fold: number) =>
    lists.map((list) => (foldOf(list.question) === fold ? { ...list, right: !list.right } : list));

  it.each(Array.from({ length: folds }, (_, fold) => fold))(
    'do not know what is right in their own fold, and learn from all others: fold %i',
    (fold) => {
      const before = probabilitiesOf(lists);
      const after = probabilitiesOf(flipped(fold));
      const isSame = ({ question }: Listed) => before[question] === after[question];
      expect(lists.filter(isSame)).toEqual(lists.filter(({ question }) => foldOf(question) === fold));
    },
  );

  it('tell the right from the wrong', () => {
    const probabilities = probabilitiesOf(lists);
    const scored = lists.map(({ right }, at) => ({ same: right, score: probabilities[at] ?? 0 }));
    expect(areaUnderCurve(scored)).toBeGreaterThan(0.75);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Examples, fitLogistic, scoreRow } from '../../benchmarks/fit-matching/fit-logistic.ts';

interface Row {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

const columns = 3;
const anyRows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({
    features: fc.array(
      fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
      {
        minLength: columns,
        maxLength: columns,
      },
    ),
    positive: fc.boolean(),
    weight: fc.constantFrom(0.1, 1),
  }),
  { minLength: 20, maxLength: 60 },
);

function examplesOf(rows: readonly Row[]): Examples {
  const width = rows[0]?.features.length ?? 0;
  return {
    matrix: { rows: rows.length, columns: width, values: Float32Array.from(rows.flatMap(({ features }) => features)) },
    rows: rows.map((_, at) => at),
    isPositive: (row) => rows[row]?.positive ?? false,
    weightOf: (row) => rows[row]?.weight ?? 0,
  };
}

/** The penalised loss as a textbook writes it: what the fit says it makes least, worked out another way. */
function lossOf(rows: readonly Row[], [bias = 0, ...weights]: readonly number[]): number {
  const penalty = weights.reduce((sum, weight) => sum + weight ** 2, 0) / 2;
  return rows.reduce((sum, { features, positive, weight }) => {
    const score = features.reduce((total, feature, at) => total + feature * (weights[at] ?? 0), bias);
    const chance = 1 / (1 + Math.exp(-score));
    return sum - weight * Math.log(positive ? chance : 1 - chance);
  }, penalty);
}

/** By central differences. */
function slopesAt(rows: readonly Row[], point: readonly number[]): readonly number[] {
  const step = 1e-4;
  return point.map((_, moved) => {
    const at = (by: number) =>
      lossOf(
        rows,
        point.map((value, index) => (index === moved ? value + by : value)),
      );
    return (at(step) - at(-step)) / (2 * step);
  });
}

describe('fitted weights', () => {
  it('are at the bottom: the loss falls in no direction', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        // With one kind alone the bias, which has no penalty, would grow for ever.
        fc.pre(rows.some(({ positive }) => positive) && rows.some(({ positive }) => !positive));
        const { bias, weights } = fitLogistic(examplesOf(rows));
        const slopes = slopesAt(rows, [bias, ...weights]);
        for (const slope of slopes) expect(Math.abs(slope)).toBeLessThan(1e-3 * rows.length);
      }),
    );
  });

  it('are the same to the last digit when fitted again', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(fitLogistic(examplesOf(rows))).toEqual(fitLogistic(examplesOf(rows)));
      }),
    );
  });

  it('are those that can be worked out by hand', () => {
    // One example on each side, mirrored: no bias, and the weight w is where w = 2c / (1 + e^w), so 1 for this c.
    const weight = (1 + Math.E) / 2;
    const mirrored = fitLogistic(
      examplesOf([
        { features: [1], positive: true, weight },
        { features: [-1], positive: false, weight },
      ]),
    );
    expect(mirrored.bias).toBeCloseTo(0, 3);
    expect(mirrored.weights[0]).toBeCloseTo(1, 3);
  });

  it('leave the bias free: where nothing tells examples apart, it gives their share', () => {
    const same = (positive: boolean): Row => ({ features: [0], positive, weight: 1 });
    const fitted = fitLogistic(examplesOf([same(true), same(true), same(true), same(false)]));
    expect(fitted.bias).toBeCloseTo(Math.log(3), 3);
    expect(fitted.weights[0]).toBe(0);
  });

  it('learn from the rows that are named alone', () => {
    const rows: readonly Row[] = [
      { features: [1], positive: true, weight: 1 },
      { features: [-1], positive: false, weight: 1 },
      { features: [1], positive: false, weight: 1 },
    ];
    const all = examplesOf(rows);
    expect(fitLogistic({ ...all, rows: [0, 1] })).toEqual(fitLogistic(examplesOf(rows.slice(0, 2))));
    expect(fitLogistic(all)).not.toEqual(fitLogistic(examplesOf(rows.slice(0, 2))));
  });
});

it('a row scores its weighted features and the bias', () => {
  const { matrix } = examplesOf([
    { features: [9, 9], positive: true, weight: 1 },
    { features: [2, -1], positive: true, weight: 1 },
  ]);
  expect(scoreRow({ bias: 0.5, weights: Float64Array.from([3, 4]) }, matrix, 1)).toBe(0.5 + 6 - 4);
});

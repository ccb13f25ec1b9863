import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Forecast, measureCalibration } from '../../benchmarks/fit-matching/measure-calibration.ts';

/** So many forecasts of one probability, of which so many come true. */
function forecasts(probability: number, count: number, rights: number): readonly Forecast[] {
  return Array.from({ length: count }, (_, at) => ({ probability, right: at < rights }));
}

describe('calibration', () => {
  it('is perfect where what is said to come true so often does', () => {
    const { error, brier, brierOfBaseRate, bins } = measureCalibration([
      ...forecasts(0.25, 8, 2),
      ...forecasts(0.75, 8, 6),
    ]);
    expect(error).toBeCloseTo(0);
    expect(brier).toBeCloseTo(0.25 * 0.75);
    expect(brierOfBaseRate).toBeCloseTo(0.25);
    expect(bins).toEqual([
      { count: 8, predicted: 0.25, right: 0.25 },
      { count: 8, predicted: 0.75, right: 0.75 },
    ]);
  });

  it('tells by how much somebody is too sure of himself', () => {
    const { error, brier } = measureCalibration(forecasts(0.9, 10, 6));
    expect(error).toBeCloseTo(0.3);
    expect(brier).toBeCloseTo((6 * 0.01 + 4 * 0.81) / 10);
  });

  it('counts each bin as often as it has forecasts, too high and too low alike', () => {
    const { error } = measureCalibration([...forecasts(0.25, 30, 0), ...forecasts(0.75, 10, 10)]);
    expect(error).toBeCloseTo(0.25);
    const skewed = measureCalibration([...forecasts(0.25, 30, 0), ...forecasts(0.85, 10, 5)]);
    expect(skewed.error).toBeCloseTo((30 * 0.25 + 10 * 0.35) / 40);
  });

  it('is no better than the base rate when every question is given the same probability', () => {
    const { brier, brierOfBaseRate } = measureCalibration(forecasts(0.7, 10, 7));
    expect(brier).toBeCloseTo(brierOfBaseRate);
  });

  it('takes 0 and 1 as they are', () => {
    const { bins, brier } = measureCalibration([...forecasts(0, 3, 0), ...forecasts(1, 2, 2)]);
    expect(brier).toBe(0);
    expect(bins).toEqual([
      { count: 3, predicted: 0, right: 0 },
      { count: 2, predicted: 1, right: 1 },
    ]);
  });

  it('puts every forecast in one bin, and is never further off than 1', () => {
    const forecast = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(forecast, { minLength: 1 }), (all) => {
        const { bins, error, brier } = measureCalibration(all);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(bins.length).toBeLessThanOrEqual(10);
        for (const value of [error, brier]) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });

  it('of nothing is refused', () => {
    expect(() => measureCalibration([])).toThrow(RangeError);
  });
});

import type { Fitted, Matrix } from './fit-logistic.ts';
import { type Pair, type PairSource, type PlainRow, plainRow } from './pair-rows.ts';

export interface PairTable {
  readonly pairs: readonly Pair[];
  readonly matrix: Matrix;
  /** Turns weights of the matrix into weights of the plain features, as they ship. */
  unscale(fitted: Fitted): StoredHead;
}

export interface StoredHead {
  readonly bias: number;
  readonly words: Readonly<Record<string, number>>;
  readonly whole: readonly number[];
  readonly focus: readonly number[];
  readonly apart: readonly number[];
}

/** How freely each kind of feature may be used: all have one penalty, after they were scaled to these spreads. */
const freedom = { words: 0.04, vectors: 0.04, cosine: 0.1 };

/** About the mean and the spread of a cosine. */
const usualCosine = { mean: 0.6, spread: 0.15 };
const cosineScale = freedom.cosine / usualCosine.spread;

interface Scaling {
  readonly mean: number;
  readonly scale: number;
}

/** All features in one scale. Two columns more than plain: the cosines, which are the sums of the products. */
export function tabulate(pairs: readonly Pair[], source: PairSource): PairTable {
  const rows = pairs.map((pair) => plainRow(pair, source));
  const { names, values: sample } = rows[0] ?? { names: [], values: new Float32Array() };
  const written = rows.filter((_, at) => pairs[at]?.written);
  const scalings = Array.from(sample, (_, column) =>
    scalingOf(written, column, column < names.length ? freedom.words : freedom.vectors),
  );
  const dimensions = (sample.length - names.length) / 3;
  const columns = sample.length + (dimensions > 0 ? 2 : 0);
  const values = new Float32Array(pairs.length * columns);
  for (const [row, { values: plain }] of rows.entries()) {
    const own = values.subarray(row * columns, (row + 1) * columns);
    for (const [column, { mean, scale }] of scalings.entries()) own[column] = ((plain[column] ?? 0) - mean) * scale;
    if (dimensions === 0) continue;
    own[columns - 2] = (sum(plain, names.length, dimensions) - usualCosine.mean) * cosineScale;
    own[columns - 1] = (sum(plain, names.length + dimensions, dimensions) - usualCosine.mean) * cosineScale;
  }
  return {
    pairs,
    matrix: { rows: pairs.length, columns, values },
    unscale: (fitted) => unscale(fitted, names, scalings, dimensions),
  };
}

function unscale(
  { bias, weights }: Fitted,
  names: readonly string[],
  scalings: readonly Scaling[],
  dimensions: number,
): StoredHead {
  const plain = scalings.map(({ scale }, at) => (weights[at] ?? 0) * scale);
  const shift = scalings.reduce((total, { mean }, at) => total + (plain[at] ?? 0) * mean, 0);
  const whole = (weights[scalings.length] ?? 0) * cosineScale;
  const focus = (weights[scalings.length + 1] ?? 0) * cosineScale;
  const block = (at: number) => plain.slice(names.length + at * dimensions, names.length + (at + 1) * dimensions);
  return {
    bias: round(bias - shift - usualCosine.mean * (whole + focus)),
    words: Object.fromEntries(names.map((name, at) => [name, round(plain[at] ?? 0)])),
    whole: block(0).map((weight) => round(weight + whole)),
    focus: block(1).map((weight) => round(weight + focus)),
    apart: block(2).map(round),
  };
}

/** Means and spreads of the pairs that were written for each other. */
function scalingOf(rows: readonly PlainRow[], column: number, spread: number): Scaling {
  const values = rows.map((row) => row.values[column] ?? 0);
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length;
  return { mean, scale: spread / (Math.sqrt(variance) + 1e-3) };
}

function sum(values: Float32Array, start: number, length: number): number {
  return values.subarray(start, start + length).reduce((total, value) => total + value, 0);
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

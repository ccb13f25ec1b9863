/** Rows of numbers, one after the other, so that a million of them are one piece of memory. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

export interface Examples {
  readonly matrix: Matrix;
  /** Which rows to learn from. */
  readonly rows: readonly number[];
  readonly isPositive: (row: number) => boolean;
  /** How much a row counts. */
  readonly weightOf: (row: number) => number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

const iterations = 150;
const remembered = 10;
const flatEnough = 1e-4;

/** Logistic regression with a penalty of half the squared weights (not the bias), by L-BFGS (Nocedal & Wright 2006, alg. 7.5). The same input gives the same weights. */
export function fitLogistic(examples: Examples): Fitted {
  let point = new Float64Array(examples.matrix.columns + 1);
  let here = lossAt(point, examples);
  const steps: Step[] = [];
  for (let round = 0; round < iterations && norm(here.gradient) > flatEnough * examples.rows.length; round += 1) {
    const direction = descent(here.gradient, steps);
    const next = search(point, here, direction, examples);
    if (next === null) break;
    const change = subtract(next.point, point);
    const bend = subtract(next.here.gradient, here.gradient);
    if (dot(change, bend) > 1e-12) steps.push({ change, bend });
    if (steps.length > remembered) steps.shift();
    point = next.point;
    here = next.here;
  }
  return { bias: point[0] ?? 0, weights: point.slice(1) };
}

/** Log odds of a row. */
export function scoreRow({ bias, weights }: Fitted, { values, columns }: Matrix, row: number): number {
  const own = values.subarray(row * columns, (row + 1) * columns);
  let sum = bias;
  for (let at = 0; at < columns; at += 1) sum += (weights[at] ?? 0) * (own[at] ?? 0);
  return sum;
}

interface Step {
  readonly change: Float64Array;
  readonly bend: Float64Array;
}

interface Loss {
  readonly value: number;
  readonly gradient: Float64Array;
}

function lossAt(point: Float64Array, { matrix, rows, isPositive, weightOf }: Examples): Loss {
  const fitted = { bias: point[0] ?? 0, weights: point.subarray(1) };
  const gradient = point.slice();
  gradient[0] = 0;
  const slopes = gradient.subarray(1);
  let value = (dot(point, point) - fitted.bias ** 2) / 2;
  for (const row of rows) {
    const score = scoreRow(fitted, matrix, row);
    const weight = weightOf(row);
    const error = weight * (1 / (1 + Math.exp(-score)) - Number(isPositive(row)));
    const signed = isPositive(row) ? -score : score;
    value += weight * (Math.max(0, signed) + Math.log1p(Math.exp(-Math.abs(signed))));
    gradient[0] = (gradient[0] ?? 0) + error;
    const own = matrix.values.subarray(row * matrix.columns, (row + 1) * matrix.columns);
    add(slopes, own, error);
  }
  return { value, gradient };
}

function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((value) => -value);
  const shares = steps.map(() => 0);
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (step === undefined) continue;
    const share = dot(step.change, direction) / dot(step.change, step.bend);
    shares[at] = share;
    add(direction, step.bend, -share);
  }
  const last = steps.at(-1);
  if (last !== undefined) scale(direction, dot(last.change, last.bend) / dot(last.bend, last.bend));
  else scale(direction, 1 / Math.max(1, norm(gradient)));
  for (const [at, step] of steps.entries()) {
    const back = dot(step.bend, direction) / dot(step.change, step.bend);
    add(direction, step.change, (shares[at] ?? 0) - back);
  }
  return direction;
}

/** Halves the step until it is worth its length (Armijo); null when no step is. */
function search(point: Float64Array, here: Loss, direction: Float64Array, examples: Examples) {
  const slope = dot(here.gradient, direction);
  for (let length = 1; length > 1e-6; length /= 2) {
    const next = point.slice();
    add(next, direction, length);
    const there = lossAt(next, examples);
    if (there.value <= here.value + 1e-4 * length * slope) return { point: next, here: there };
  }
  return null;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

function add(target: Float64Array, other: Float64Array | Float32Array, times: number): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) + times * (other[at] ?? 0);
}

function scale(target: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) * times;
}

function subtract(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, at) => value - (other[at] ?? 0));
}

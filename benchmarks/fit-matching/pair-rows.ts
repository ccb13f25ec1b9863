import type { Reading } from '../../src/matching/read-wording.ts';
import { wordFeatures } from '../../src/matching/word-features.ts';
import type { Fitted, Matrix } from './fit-logistic.ts';
import type { Development } from './read-development.ts';

/** A question beside an article. */
export interface Pair {
  readonly question: number;
  readonly article: number;
  /** Written for each other, rather than put together by the index. */
  readonly written: boolean;
  /** Place in the index's own order, counted from 0; 0 for what was written. */
  readonly place: number;
  readonly same: boolean;
}

export interface PairTable {
  readonly pairs: readonly Pair[];
  readonly matrix: Matrix;
  /** Turns weights of the matrix into weights of the plain features. */
  unscale(fitted: Fitted): StoredHead;
}

export interface StoredHead {
  readonly bias: number;
  readonly words: Readonly<Record<string, number>>;
  readonly whole: readonly number[];
  readonly focus: readonly number[];
}

/** How freely each kind of feature may be used: the penalty is on weights of features that are scaled by these. */
const freedom = { words: 0.04, products: 0.03, cosine: 0.1 };

export interface PairSource {
  readonly development: Development;
  readonly questions: readonly Reading[];
  readonly articles: readonly Reading[];
  /** Null to compare by words alone. */
  readonly vectors: ReadonlyMap<string, Float32Array> | null;
}

/** Every question beside the article that it was written for, then beside each candidate of the index. */
export function pairsOf({ questions }: Development): readonly Pair[] {
  return [
    ...questions.map(({ pair, same }, question) => ({ question, article: pair, written: true, place: 0, same })),
    ...questions.flatMap(({ candidates, article: right }, question) =>
      candidates.map((article, place) => ({ question, article, written: false, place, same: article === right })),
    ),
  ];
}

export function tabulate(pairs: readonly Pair[], source: PairSource): PairTable {
  const plain = pairs.map((pair) => plainRow(pair, source));
  const names = plain[0]?.names ?? [];
  const columns = plain[0]?.values.length ?? 0;
  const written = plain.filter((_, at) => pairs[at]?.written);
  const products = (columns - names.length) / 2;
  const means = new Float64Array(columns);
  const scales = new Float64Array(columns);
  for (let column = 0; column < columns; column += 1) {
    const values = written.map((row) => row.values[column] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    means[column] = mean;
    scales[column] = (column < names.length ? freedom.words : freedom.products) / (spread + 1e-3);
  }
  // Two more columns: the cosines, which are the sums of the products.
  const wide = columns + (products > 0 ? 2 : 0);
  const values = new Float32Array(pairs.length * wide);
  for (const [row, { values: from }] of plain.entries()) {
    for (let column = 0; column < columns; column += 1) {
      values[row * wide + column] = ((from[column] ?? 0) - (means[column] ?? 0)) * (scales[column] ?? 0);
    }
    if (products > 0) {
      values[row * wide + columns] = (sum(from, names.length, products) - 0.7) * cosineScale;
      values[row * wide + columns + 1] = (sum(from, names.length + products, products) - 0.5) * cosineScale;
    }
  }
  return {
    pairs,
    matrix: { rows: pairs.length, columns: wide, values },
    unscale: ({ bias, weights }) => {
      const cosines = [weights[columns] ?? 0, weights[columns + 1] ?? 0].map((weight) => weight * cosineScale);
      const real = Array.from({ length: columns }, (_, at) => (weights[at] ?? 0) * (scales[at] ?? 0));
      const shift = real.reduce((total, weight, at) => total + weight * (means[at] ?? 0), 0);
      const level = products > 0 ? 0.7 * (cosines[0] ?? 0) + 0.5 * (cosines[1] ?? 0) : 0;
      return {
        bias: round(bias - shift - level),
        words: Object.fromEntries(names.map((name, at) => [name, round(real[at] ?? 0)])),
        whole: real.slice(names.length, names.length + products).map((weight) => round(weight + (cosines[0] ?? 0))),
        focus: real.slice(names.length + products).map((weight) => round(weight + (cosines[1] ?? 0))),
      };
    },
  };
}

/** About one over the spread of a cosine, times its freedom. */
const cosineScale = freedom.cosine / 0.15;

function plainRow({ question, article }: Pair, { questions, articles, vectors }: PairSource) {
  const asked = questions[question];
  const written = articles[article];
  if (asked === undefined || written === undefined) throw new Error(`no pair ${question}, ${article}`);
  const features = wordFeatures(asked, written);
  const names = [...features.keys()];
  if (vectors === null) return { names, values: Float32Array.from(features.values()) };
  const [whole, focus, wording] = [asked.text, asked.focus, written.text].map((text) => vectors.get(text));
  if (whole === undefined || focus === undefined || wording === undefined) throw new Error('a text has no vector');
  const products = [...product(whole, wording), ...product(focus, wording)];
  return { names, values: Float32Array.from([...features.values(), ...products]) };
}

function product(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, at) => value * (other[at] ?? 0));
}

function sum(values: Float32Array, start: number, length: number): number {
  let total = 0;
  for (let at = start; at < start + length; at += 1) total += values[at] ?? 0;
  return total;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

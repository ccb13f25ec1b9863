import type { Reading } from '../../src/matching/read-wording.ts';
import { wordFeatures } from '../../src/matching/word-features.ts';
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

export interface PairSource {
  readonly development: Development;
  readonly questions: readonly Reading[];
  readonly articles: readonly Reading[];
  /** Null to compare by words alone. */
  readonly vectors: ReadonlyMap<string, Float32Array> | null;
}

/** Features of a pair as plain numbers: those of the words by name, then three blocks of one number a dimension. */
export interface PlainRow {
  readonly names: readonly string[];
  readonly values: Float32Array;
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

export function plainRow({ question, article }: Pair, { questions, articles, vectors }: PairSource): PlainRow {
  const asked = questions[question];
  const written = articles[article];
  if (asked === undefined || written === undefined) throw new Error(`no pair ${question}, ${article}`);
  const features = wordFeatures(asked, written);
  const names = [...features.keys()];
  if (vectors === null) return { names, values: Float32Array.from(features.values()) };
  const [whole, focus, wording] = [asked.text, asked.focus, written.text].map((text) => vectors.get(text));
  if (whole === undefined || focus === undefined || wording === undefined) throw new Error('a text has no vector');
  const blocks = [...product(whole, wording), ...product(focus, wording), ...distance(whole, wording)];
  return { names, values: Float32Array.from([...features.values(), ...blocks]) };
}

function product(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, at) => value * (other[at] ?? 0));
}

function distance(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, at) => Math.abs(value - (other[at] ?? 0)));
}

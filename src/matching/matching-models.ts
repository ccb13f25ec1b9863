import stored from './match-weights.json' with { type: 'json' };
import type { Head } from './pair-model.ts';

/** The weights and thresholds of one way of comparing: with vectors, or by words alone. Fitted by benchmarks/fit-matching. */
export interface MatchingModel {
  /** That two wordings ask the same, among questions of one topic. */
  readonly same: Head;
  /** That a wording is the one sought, among all. */
  readonly find: Head;
  /** That the best of a list is the right one; a weight for each of `listFeatureNames`. */
  readonly list: { readonly bias: number; readonly weights: readonly number[] };
  /** Probability from which on an article is served. */
  readonly serveAt: number;
  /** Log odds of `find` from which on an article is offered. */
  readonly offerAt: number;
}

interface StoredHead {
  readonly bias: number;
  readonly words: Readonly<Record<string, number>>;
  readonly whole: readonly number[];
  readonly focus: readonly number[];
  readonly apart: readonly number[];
}

interface StoredModel extends Omit<MatchingModel, 'same' | 'find'> {
  readonly same: StoredHead;
  readonly find: StoredHead;
}

export const wordsModel = modelOf(stored.words);
const vectorModel = modelOf(stored.vectors);

/** The weights that were fitted with this embedder's vectors, or null: then words alone decide, because a cosine of one model says nothing about another's. */
export function vectorModelOf(embedder: string): MatchingModel | null {
  return embedder === stored.embedder ? vectorModel : null;
}

function modelOf({ same, find, ...rest }: StoredModel): MatchingModel {
  return { same: headOf(same), find: headOf(find), ...rest };
}

function headOf({ words, ...rest }: StoredHead): Head {
  return { ...rest, words: new Map(Object.entries(words)) };
}

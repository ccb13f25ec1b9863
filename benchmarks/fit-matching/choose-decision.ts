import { doubtOf, isForeign } from '../../src/matching/guard-serving.ts';
import { isClear, isShorthand } from '../../src/matching/is-shorthand.ts';
import { listFeatureNames, listFeatures, withPlace } from '../../src/matching/list-features.ts';
import { probabilityOf } from '../../src/matching/pair-model.ts';
import { wordFeatures } from '../../src/matching/word-features.ts';
import { type Examples, fitLogistic, type Matrix, scoreRow } from './fit-logistic.ts';
import { folds, type PairScores, shuffledFolds } from './held-out-scores.ts';
import type { PairSource } from './pair-rows.ts';
import type { PairTable } from './tabulate-pairs.ts';

/** What came of one question: the best article of its list, and whether it is the right one. */
export interface Listed {
  readonly question: number;
  readonly right: boolean;
  /** Whether no rule forbids to serve it. */
  readonly servable: boolean;
  /** Whether the question is its wording in fewer words. */
  readonly shorthand: boolean;
  readonly features: readonly number[];
  /** Log odds of the right article, when it is among the first four and may be offered; else null. */
  readonly rightAmongOffered: number | null;
}

export interface Decision {
  readonly list: { readonly bias: number; readonly weights: readonly number[] };
  readonly serveAt: number;
  readonly offerAt: number;
}

const offered = 4;
const leadAt = listFeatureNames.indexOf('findLead');
const candidatesOnly = 1;

export function listAll(table: PairTable, scores: PairScores, source: PairSource): readonly Listed[] {
  const rows = new Map<number, number[]>();
  for (const [row, { question, written }] of table.pairs.entries()) {
    if (!written) rows.set(question, [...(rows.get(question) ?? []), row]);
  }
  return source.development.questions.map(({ article }, question) => {
    const compared = (rows.get(question) ?? []).map((row, place) => ({
      article: table.pairs[row]?.article ?? -1,
      place,
      same: scores.same[row] ?? 0,
      find: withPlace(scores.find[row] ?? 0, place),
    }));
    const [best, ...others] = compared.toSorted((one, other) => other.find - one.find);
    const asked = source.questions[question];
    const wording = best === undefined ? undefined : source.articles[best.article];
    if (best === undefined || asked === undefined || wording === undefined)
      return {
        question,
        right: false,
        servable: false,
        shorthand: false,
        features: listFeatureNames.map(() => 0),
        rightAmongOffered: null,
      };
    const isRightAndOffered = (other: { readonly article: number }) => {
      const own = source.articles[other.article];
      return own !== undefined && other.article === article && !isForeign(doubtOf(asked, own, [own]));
    };
    return {
      question,
      right: best.article === article,
      servable: doubtOf(asked, wording, [wording]) === null,
      features: listFeatures({ ...best, features: wordFeatures(asked, wording) }, others),
      shorthand: isShorthand(asked, [wording]),
      rightAmongOffered: [best, ...others].slice(0, offered).find(isRightAndOffered)?.find ?? null,
    };
  });
}

/** Probabilities that the best of each list is right, by weights that did not see the question's article. */
export function heldOutProbabilities(
  lists: readonly Listed[],
  pairOf: (question: number) => number,
  articles: number,
  seed: number,
): readonly number[] {
  const foldOf = shuffledFolds(articles, seed);
  const examples = examplesOf(lists);
  const probabilities = lists.map(() => 0);
  for (let fold = 0; fold < folds; fold += 1) {
    const isAsked = (row: number) => foldOf(pairOf(lists[row]?.question ?? 0)) === fold;
    const fitted = fitLogistic({ ...examples, rows: examples.rows.filter((row) => !isAsked(row)) });
    for (const row of examples.rows)
      if (isAsked(row)) probabilities[row] = probabilityOf(scoreRow(fitted, examples.matrix, row));
  }
  return probabilities;
}

/**
 * @param wrongShare of all questions, how many may get a wrong article
 * @param keptShare of the right articles among the first four, how many must be offered
 */
export function chooseDecision(
  lists: readonly Listed[],
  probabilities: readonly number[],
  wrongShare: number,
  keptShare: number,
): Decision {
  const { bias, weights } = fitLogistic(examplesOf(lists));
  const found = lists.flatMap(({ rightAmongOffered }) => rightAmongOffered ?? []).toSorted((one, other) => other - one);
  const last = found[Math.min(found.length - 1, Math.floor(found.length * keptShare))];
  return {
    list: { bias: round(bias), weights: [...weights].map(round) },
    serveAt: serveThreshold(lists, probabilities, wrongShare),
    offerAt: roundDown(last ?? 0),
  };
}

/** The lowest probability from which on at most that share of all questions gets a wrong article, those served as shorthand among them; 1 when none is low enough. */
export function serveThreshold(lists: readonly Listed[], probabilities: readonly number[], wrongShare: number): number {
  const allowed = lists.length * wrongShare;
  const wrongFrom = (threshold: number) =>
    lists.filter((list, at) => !list.right && isServed(list, probabilities[at] ?? 0, threshold)).length;
  const thatMatter = lists.flatMap((list, at) => {
    const probability = probabilities[at] ?? 0;
    return list.servable && !isAnyway(list, probability) ? [roundDown(probability)] : [];
  });
  const lowestFirst = [...new Set(thatMatter)].toSorted((one, other) => one - other);
  return lowestFirst.find((threshold) => wrongFrom(threshold) <= allowed) ?? 1;
}

/** Whether a list's best article is served. */
export function isServed(list: Listed, probability: number, serveAt: number): boolean {
  return list.servable && (probability >= serveAt || isAnyway(list, probability));
}

function isAnyway({ shorthand, features }: Listed, probability = 0): boolean {
  return shorthand && isClear(probability, features[leadAt] ?? 0);
}

function examplesOf(lists: readonly Listed[]): Examples {
  const columns = listFeatureNames.length;
  const values = new Float32Array(lists.length * columns);
  for (const [row, { features }] of lists.entries()) values.set(features, row * columns);
  const matrix: Matrix = { rows: lists.length, columns, values };
  return {
    matrix,
    rows: lists.map((_, row) => row),
    isPositive: (row) => lists[row]?.right ?? false,
    weightOf: () => candidatesOnly,
  };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

/** For thresholds, so that what has the very value is above it. */
function roundDown(value: number): number {
  return Math.floor(value * 10_000) / 10_000;
}

import { type Examples, type Fitted, fitLogistic, scoreRow } from './fit-logistic.ts';
import type { Pair } from './pair-rows.ts';
import type { Development } from './read-development.ts';
import type { PairTable } from './tabulate-pairs.ts';

export const folds = 10;

/** How much a pair counts that the index put together: many, and easier than those written for each other. */
const weightOfCandidate = 0.1;
/** How many of a list teach; those behind are easier still. */
const candidatesThatTeach = 8;

export interface PairScores {
  /** Log odds by pair. */
  readonly same: Float64Array;
  readonly find: Float64Array;
}

export interface Heads {
  readonly same: Fitted;
  readonly find: Fitted;
}

/** `same` learns from pairs written for each other alone; `find` also from what else the index brings. */
export function fitHeads(table: PairTable, development: Development, isKnown: (pair: Pair) => boolean): Heads {
  const known = table.pairs.flatMap((pair, row) => (isKnown(pair) && isOfUse(pair, development) ? [row] : []));
  const examples: Examples = {
    matrix: table.matrix,
    rows: known,
    isPositive: (row) => table.pairs[row]?.same ?? false,
    weightOf: (row) => (table.pairs[row]?.written ? 1 : weightOfCandidate),
  };
  const same = fitLogistic({ ...examples, rows: known.filter((row) => table.pairs[row]?.written) });
  return { same, find: fitLogistic(examples) };
}

/** Scores of each pair by weights that saw neither its question nor its article, nor anything written for the same article. */
export function heldOutScores(table: PairTable, development: Development, seed: number): PairScores {
  const foldOf = shuffledFolds(development.articles.length, seed);
  const same = new Float64Array(table.pairs.length);
  const find = new Float64Array(table.pairs.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const isAsked = ({ question }: Pair) => foldOf(development.questions[question]?.pair ?? 0) === fold;
    const heads = fitHeads(table, development, (pair) => !isAsked(pair) && foldOf(pair.article) !== fold);
    for (const [row, pair] of table.pairs.entries()) {
      if (!isAsked(pair)) continue;
      same[row] = scoreRow(heads.same, table.matrix, row);
      find[row] = scoreRow(heads.find, table.matrix, row);
    }
    process.stderr.write(`\rfold ${fold + 1} of ${folds} `);
  }
  return { same, find };
}

/** What the index puts together repeats the pair that was written, so it is left out here. */
function isOfUse({ question, article, written, place }: Pair, { questions }: Development): boolean {
  return written || (place < candidatesThatTeach && questions[question]?.pair !== article);
}

/** Everything of one article is in one fold. */
export function shuffledFolds(articles: number, seed: number): (article: number) => number {
  const order = Array.from({ length: articles }, (_, at) => at);
  const random = mulberry(seed);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  const fold = new Map(order.map((article, at) => [article, at % folds]));
  return (article) => fold.get(article) ?? 0;
}

/** Tommy Ettinger's mulberry32: the same seed gives the same numbers on every machine. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import { parseArgs } from 'node:util';
import { rankingWeights } from '../../adapters/search-index/ranking-weights.ts';
import { climb } from './climb.ts';
import { type DescribedQuery, describeQueries, ndcgOf } from './describe-queries.ts';

// Fits adapters/search-index/ranking-weights.ts to judged questions of several collections, which count alike, and prints what to write
// there, with what a fifth of the questions gets under weights that were fitted to the others:
//   tsx benchmarks/fit-ranking/main.ts --data <folder of one collection> --data <folder of another>
// Fit again after a change to what is seen of a candidate, or to how words are read. The same data give the same weights.

const { values: options } = parseArgs({ options: { data: { type: 'string', multiple: true } } });
if (options.data === undefined) throw new Error('name folders of judged questions with --data');

const folds = 5;
const collections: (readonly DescribedQuery[])[] = [];
for (const folder of options.data) collections.push(await describeQueries(folder));

print(
  'today',
  collections.map((queries) => ndcgOf(queries, rankingWeights)),
);
const heldOut = collections.map(() => 0);
for (let fold = 0; fold < folds; fold++) {
  const weights = climb(
    rankingWeights,
    collections.map((queries) => queries.filter((_, index) => index % folds !== fold)),
  );
  for (const [index, queries] of collections.entries()) {
    const held = queries.filter((_, place) => place % folds === fold);
    heldOut[index] = (heldOut[index] ?? 0) + (ndcgOf(held, weights) * held.length) / queries.length;
  }
}
print('held out', heldOut);
const fitted = climb(rankingWeights, collections);
print(
  'fitted',
  collections.map((queries) => ndcgOf(queries, fitted)),
);
process.stdout.write(`${JSON.stringify(fitted, null, 2)}\n`);

function print(name: string, figures: readonly number[]): void {
  process.stdout.write(`${name}: nDCG@10 ${figures.map((figure) => figure.toFixed(4)).join(' ')}\n`);
}

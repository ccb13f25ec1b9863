import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readWording } from '../../src/matching/read-wording.ts';
import { chooseDecision, heldOutProbabilities, listAll } from './choose-decision.ts';
import { fitHeads, heldOutScores } from './held-out-scores.ts';
import { embedderName, vectorsOf } from './keep-vectors.ts';
import { type PairSource, pairsOf } from './pair-rows.ts';
import { readDevelopment } from './read-development.ts';
import { figuresOf } from './report-figures.ts';
import { tabulate } from './tabulate-pairs.ts';

// Fits src/matching/match-weights.json to question pairs, prints cross-validated figures, and always comes to the same weights:
//   tsx benchmarks/fit-matching/weigh-words.ts --data <folder with match/, retrieve/, research/>    (first, and rarely)
//   tsx benchmarks/fit-matching/main.ts --data <folder of pairs> [--vectors <file kept between runs>] [--dry-run]
//   npm run format
// Only weights are written; no row of the data is. Fit again after any change of what src/matching reads from a text.

/** Of all questions, how many may get a wrong article; below the 2 % that must not be passed, because other data differs. */
const wrongShare = 0.015;
const keptShare = 0.985;
const depth = 24;
const seeds = [1, 2];
const shown = 20;
const weightsFile = new URL('../../src/matching/match-weights.json', import.meta.url);

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, vectors: { type: 'string' }, 'dry-run': { type: 'boolean' } },
});
if (options.data === undefined) throw new Error('name the folder of the question pairs with --data');

const development = await readDevelopment(options.data, depth);
const articles = development.articles.map(readWording);
const questions = development.questions.map(({ text }) => readWording(text));
const texts = [...articles, ...questions].map(({ text }) => text);
const vectors = await vectorsOf([...texts, ...questions.map(({ focus }) => focus)], options.vectors ?? null);

const fitted = {
  embedder: embedderName,
  vectors: fitModel('vectors', { development, questions, articles, vectors }),
  words: fitModel('words', { development, questions, articles, vectors: null }),
};
if (options['dry-run'] !== true) writeFileSync(weightsFile, `${JSON.stringify(fitted)}\n`);

function fitModel(name: string, source: PairSource) {
  const table = tabulate(pairsOf(development), source);
  const answerable = development.questions.filter(({ article }) => article >= 0).length;
  const runs = seeds.map((seed) => {
    const scores = heldOutScores(table, development, seed);
    const lists = listAll(table, scores, source);
    const pairOf = (question: number) => development.questions[question]?.pair ?? 0;
    const probabilities = heldOutProbabilities(lists, pairOf, articles.length, seed + 100);
    const decision = chooseDecision(lists, probabilities, wrongShare, keptShare);
    const figures = figuresOf(table, scores, lists, probabilities, decision, answerable);
    process.stdout.write(
      `${name}, cross-validated, seed ${seed}: ${JSON.stringify({ ...figures, serveAt: decision.serveAt, list: decision.list })}\n`,
    );
    return { lists, probabilities };
  });
  const all = { lists: runs.flatMap(({ lists }) => lists), probabilities: runs.flatMap((run) => run.probabilities) };
  const heads = fitHeads(table, development, () => true);
  const same = table.unscale(heads.same);
  const heaviest = Object.keys(same.words)
    .map((feature, at) => [feature, Number((heads.same.weights[at] ?? 0).toFixed(2))] as const)
    .toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  process.stdout.write(`${name}, heaviest features of one spread each: ${JSON.stringify(heaviest.slice(0, shown))}\n`);
  return {
    same,
    find: table.unscale(heads.find),
    ...chooseDecision(all.lists, all.probabilities, wrongShare, keptShare),
  };
}

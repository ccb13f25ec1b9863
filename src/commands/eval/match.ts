import { join } from 'node:path';
import { z } from 'zod';
import { type Match, matchArticle } from '../../matching/match-article.ts';
import { sameQuestion } from '../../matching/same-question.ts';
import type { Embedder } from '../../ports/embedder.ts';
import type { IndexContent } from '../../ports/index-upkeep.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import type { EvalOptions, EvalReport, EvalTask, EvalTools } from './eval-task.ts';
import { percentile } from './percentile.ts';
import { readJsonLines } from './read-json-lines.ts';

const articleSchema = z.object({ id: z.string(), question: z.string() });
const questionSchema = articleSchema.extend({ article: z.string().nullable(), pair: z.string(), same: z.boolean() });

type Article = z.infer<typeof articleSchema>;
type Question = z.infer<typeof questionSchema>;

interface Outcome extends Question {
  readonly match: Match;
  readonly ms: number;
  /** Probability of asking the same as the article of its pair. */
  readonly score: number;
}

/** How often the right article is served or offered, and a wrong one served, with all articles in place. */
export const match: EvalTask = {
  name: 'match',
  async run({ data }: EvalOptions, tools: EvalTools): Promise<EvalReport> {
    const articles = readJsonLines(join(data, 'articles.jsonl'), articleSchema);
    const questions = readJsonLines(join(data, 'questions.jsonl'), questionSchema);
    const index = await tools.scratchIndex();
    await index.upkeep.rebuild(contentOf(articles));
    await embedAhead(articles, tools.embedder);
    const wordings = new Map(articles.map(({ id, question }) => [id, question]));
    const wordingsOf = async (id: string) => [wordings.get(id) ?? []].flat();
    const deps = { index: index.articles, embedder: tools.embedder, wordingsOf };
    const outcomes: Outcome[] = [];
    for (const question of questions) {
      const started = performance.now();
      const found = await matchArticle(question.question, deps);
      const ms = performance.now() - started;
      const score = await sameQuestion(question.question, wordings.get(question.pair) ?? '', tools.embedder);
      outcomes.push({ ...question, match: found, ms, score });
      tools.progress(outcomes.length, questions.length);
    }
    return { task: 'match', n: outcomes.length, ...rates(outcomes), ...pairFigures(outcomes), ...times(outcomes) };
  },
};

function contentOf(articles: readonly Article[]): IndexContent {
  const indexed = articles.map(({ id, question }) => ({
    articleId: id,
    wordings: [{ articleId: id, text: question }],
  }));
  return { revision: 1, articles: indexed, sources: [] };
}

/** As at a start of Curbside: the library's wordings have their vectors before the first question comes. */
async function embedAhead(articles: readonly Article[], embedder: Embedder): Promise<void> {
  await embedder.embed(articles.map(({ question }) => question));
}

function rates(outcomes: readonly Outcome[]) {
  const answerable = outcomes.filter(({ article }) => article !== null);
  return {
    served_wrong: share(outcomes, ({ match: found, article }) => found.kind === 'serve' && found.articleId !== article),
    passed_on: share(outcomes, ({ match: found }) => found.kind === 'pass'),
    served_correct: share(
      answerable,
      ({ match: found, article }) => found.kind === 'serve' && found.articleId === article,
    ),
    offered: share(
      answerable,
      ({ match: found, article }) => found.kind === 'offer' && article !== null && found.articleIds.includes(article),
    ),
  };
}

function pairFigures(outcomes: readonly Outcome[]) {
  return {
    pair_accuracy: share(outcomes, ({ score, same }) => score >= 0.5 === same),
    pair_auc: round(areaUnderCurve(outcomes)),
  };
}

function times(outcomes: readonly Outcome[]) {
  const all = outcomes.map(({ ms }) => ms);
  return { p50_ms: round(percentile(all, 0.5)), p95_ms: round(percentile(all, 0.95)) };
}

function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.length === 0 ? 0 : round(outcomes.filter(holds).length / outcomes.length);
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

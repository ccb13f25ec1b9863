import type { PassageIndex } from '../../ports/passage-index.ts';
import type { EvalOptions, EvalReport, EvalTask, EvalTools } from './eval-task.ts';
import { percentile } from './percentile.ts';
import { type RankScores, scoreRanking } from './rank-metrics.ts';
import { type RetrievalQuery, readRetrievalPassages, readRetrievalQueries } from './retrieval-data.ts';

/** Enough passages that ten different documents are among them. */
const passagesAsked = 50;

/** How well passages are found: each query against judged documents, a document standing where its best passage stands. */
export const retrieve: EvalTask = {
  name: 'retrieve',
  async run({ data, queries }: EvalOptions, tools: EvalTools): Promise<EvalReport> {
    const asked = readRetrievalQueries(data, queries);
    const sources = readRetrievalPassages(data);
    const index = await tools.scratchIndex();
    const started = performance.now();
    await index.upkeep.rebuild({ revision: 1, articles: [], sources });
    const indexSeconds = (performance.now() - started) / 1000;
    const { scores, times } = await askAll(index.passages, asked, tools);
    return {
      task: 'retrieve',
      n: asked.length,
      ...meansOf(scores),
      p50_ms: round(percentile(times, 0.5), 2),
      p95_ms: round(percentile(times, 0.95), 2),
      index_s: round(indexSeconds, 2),
      passages: sources.reduce((sum, source) => sum + source.passages.length, 0),
      rss_mb: Math.round(process.memoryUsage().rss / 1e6),
    };
  },
};

async function askAll(index: PassageIndex, queries: readonly RetrievalQuery[], tools: EvalTools) {
  const scores: RankScores[] = [];
  const times: number[] = [];
  for (const [done, query] of queries.entries()) {
    const started = performance.now();
    const hits = await index.search({ text: query.question, limit: passagesAsked });
    times.push(performance.now() - started);
    const ranked = [...new Set(hits.map(({ passage }) => passage.sourceId))];
    scores.push(scoreRanking(ranked, query.relevant));
    tools.progress(done + 1, queries.length);
  }
  return { scores, times };
}

function meansOf(scores: readonly RankScores[]): RankScores {
  const mean = (pick: (score: RankScores) => number) =>
    round(scores.reduce((sum, score) => sum + pick(score), 0) / scores.length, 4);
  return {
    ndcg10: mean((score) => score.ndcg10),
    mrr: mean((score) => score.mrr),
    success10: mean((score) => score.success10),
    recall10: mean((score) => score.recall10),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

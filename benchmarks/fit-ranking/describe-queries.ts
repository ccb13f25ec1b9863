import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CandidateFeatures, scoreOf } from '../../adapters/search-index/candidate-features.ts';
import { readFrame } from '../../adapters/search-index/frame-stems.ts';
import { readPointer } from '../../adapters/search-index/generation.ts';
import { openGeneration } from '../../adapters/search-index/open-generation.ts';
import { openSearchIndex } from '../../adapters/search-index/open-search-index.ts';
import { describeCandidates } from '../../adapters/search-index/rank-candidates.ts';
import { findCandidates, type PassageShelf } from '../../adapters/search-index/search-passages.ts';
import { scoreRanking } from '../../src/commands/eval/rank-metrics.ts';
import { readRetrievalPassages, readRetrievalQueries } from '../../src/commands/eval/retrieval-data.ts';

/** A judged question with what is seen of each passage that its words bring. */
export interface DescribedQuery {
  readonly relevant: Readonly<Record<string, number>>;
  readonly candidates: readonly { readonly document: string; readonly features: CandidateFeatures }[];
}

/** As many as the evaluation asks for. */
const limit = 50;

export async function describeQueries(data: string): Promise<readonly DescribedQuery[]> {
  const folder = mkdtempSync(join(tmpdir(), 'curbside-fit-'));
  try {
    const index = await openSearchIndex({ folder });
    await index.upkeep.rebuild({ revision: 1, articles: [], sources: readRetrievalPassages(data) });
    await index.close();
    const shelf = await openShelf(folder);
    const described: DescribedQuery[] = [];
    for (const { question, relevant } of readRetrievalQueries(data, null)) {
      const found = await findCandidates(shelf, { text: question, limit });
      const features = describeCandidates(found.candidates, found.question, shelf.vocabulary);
      const candidates = found.candidates.flatMap(({ passage }, place) => {
        const seen = features[place];
        return seen === undefined ? [] : [{ document: passage.sourceId, features: seen }];
      });
      described.push({ relevant, candidates });
    }
    return described;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openShelf(folder: string): Promise<PassageShelf> {
  const found = await readPointer(folder);
  if (found.kind !== 'present') throw new Error('the index was not made');
  const generation = await openGeneration(folder, found.pointer.generation);
  const { passages, rows, vocabulary } = await generation.snapshot(found.pointer);
  return { table: passages, rows, vocabulary: await vocabulary, frame: await readFrame() };
}

export function ndcgOf(queries: readonly DescribedQuery[], weights: CandidateFeatures): number {
  const sum = queries.reduce((total, { relevant, candidates }) => {
    const ranked = candidates
      .map(({ document, features }) => ({ document, score: scoreOf(features, weights) }))
      .sort((one, other) => other.score - one.score);
    return total + scoreRanking([...new Set(ranked.map(({ document }) => document))], relevant).ndcg10;
  }, 0);
  return sum / queries.length;
}

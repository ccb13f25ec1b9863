import type { PassageHit, PassageIndex, PassageQuery } from '../ports/passage-index.ts';
import { fullNamesIn, likeNamesIn } from './other-names.ts';

/**
 * Passages for a question in its own words and full names, and in other words for the same. Each is searched for on its own, for added
 * to the question those words would drown it; a passage stands where it stands in both on average.
 */
export async function searchByNames(
  index: PassageIndex,
  { text, ...how }: PassageQuery,
): Promise<readonly PassageHit[]> {
  const asked = [text, ...fullNamesIn(text)].join(' ');
  const likeNames = likeNamesIn(text);
  if (likeNames.length === 0) return index.search({ ...how, text: asked });
  const [own, like] = await Promise.all([
    index.search({ ...how, text: asked }),
    index.search({ ...how, text: [asked, ...likeNames].join(' ') }),
  ]);
  const scoreIn = [own, like].map(readScores);
  const passages = new Map([...own, ...like].map(({ passage }) => [passage.id, passage]));
  const hits = [...passages.values()].map((passage) => ({
    passage,
    score: scoreIn.reduce((sum, scoreOf) => sum + scoreOf(passage.id) / scoreIn.length, 0),
  }));
  return hits.toSorted((one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1));
}

/** Scores over the best; what was not brought counts as the last that was. */
function readScores(hits: readonly PassageHit[]): (id: string) => number {
  const best = hits[0]?.score ?? 1;
  const last = hits.at(-1)?.score ?? 0;
  const scores = new Map(hits.map(({ passage, score }) => [passage.id, score]));
  return (id) => (scores.get(id) ?? last) / best;
}

import type { PassageHit } from '../../src/ports/passage-index.ts';
import { type IndexedPassage, wholeTextOf } from './indexed-passage.ts';
import { nameLikeness } from './name-likeness.ts';
import type { ReadQuestion } from './read-question.ts';
import { scoreRuns } from './score-runs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage that the full-text index brought, with what it said of it. */
export interface Candidate {
  readonly indexed: IndexedPassage;
  /** BM25 of all its text over the best candidate's, 0 to 1. */
  readonly words: number;
  /** The same of its title, section and synonyms alone. */
  readonly label: number;
}

/**
 * How much each part counts, fitted by hand in steps of a half on the development questions of two collections (consumer questions on
 * health pages, claims on abstracts), where neighbouring values change little.
 */
const weights = { words: 1, label: 0.2, runs: 1.5, names: 1.2, intent: 0.2, namesAndIntent: 1.2 } as const;

/** Best first. */
export function rankCandidates(
  candidates: readonly Candidate[],
  question: ReadQuestion,
  vocabulary: Vocabulary,
): readonly PassageHit[] {
  const texts = candidates.map(({ indexed }) => wholeTextOf(indexed.passage));
  const likeness = scoreRuns(question.words, texts, vocabulary);
  const mostAlike = Math.max(...likeness, Number.MIN_VALUE);
  const hits = candidates.map(({ indexed, words, label }, index) => {
    const names = nameLikeness(indexed.names, question.subject, vocabulary);
    const intent = indexed.intents.some((one) => question.intents.has(one)) ? 1 : 0;
    const score =
      weights.words * words +
      weights.label * label +
      weights.runs * ((likeness[index] ?? 0) / mostAlike) +
      weights.names * names +
      weights.intent * intent +
      weights.namesAndIntent * names * intent;
    return { passage: indexed.passage, score };
  });
  return hits.sort((one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1));
}

import type { PassageHit } from '../../src/ports/passage-index.ts';
import { type CandidateFeatures, scoreOf } from './candidate-features.ts';
import { type IndexedPassage, wholeTextOf } from './indexed-passage.ts';
import { createNameScorer } from './name-likeness.ts';
import { rankingWeights } from './ranking-weights.ts';
import type { ReadQuestion } from './read-question.ts';
import { scoreRuns } from './score-runs.ts';
import { createWordScorer } from './score-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { aboutnessOf } from './weigh-stems.ts';

/** Best first. */
export function rankCandidates(
  candidates: readonly IndexedPassage[],
  question: ReadQuestion,
  vocabulary: Vocabulary,
): readonly PassageHit[] {
  const features = describeCandidates(candidates, question, vocabulary);
  const hits = candidates.map(({ passage }, index) => {
    const seen = features[index];
    return { passage, score: seen === undefined ? 0 : scoreOf(seen, rankingWeights) };
  });
  return hits.sort((one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1));
}

/** In the order of the candidates. */
export function describeCandidates(
  candidates: readonly IndexedPassage[],
  question: ReadQuestion,
  vocabulary: Vocabulary,
): readonly CandidateFeatures[] {
  const about = new Map(question.stems.map((stem) => [stem, aboutnessOf(stem, vocabulary)]));
  const stems = [...about].map(([stem, aboutness]) => ({ stem, weight: vocabulary.rarity(stem) * aboutness }));
  const words = question.words.map((word, index) => ({ word, about: about.get(question.stems[index] ?? '') ?? 1 }));
  const texts = candidates.map(({ passage }) => wholeTextOf(passage));
  const scoreSaid = createWordScorer(stems);
  const said = candidates.map((one, index) =>
    scoreSaid(one.said, (texts[index] ?? '').length / vocabulary.meanLetters),
  );
  const ofWords = overBest(said.map((scores) => scores.words));
  const ofRuns = overBest(scoreRuns(words, texts, vocabulary));
  const ofSentence = overBest(said.map((scores) => scores.sentence));
  const ofTitled = overBest(said.map((scores) => scores.titledSentence));
  const scoreNames = createNameScorer(question.subject, vocabulary);
  return candidates.map((candidate, index) => {
    const names = scoreNames(candidate.names);
    return {
      words: ofWords[index] ?? 0,
      runs: ofRuns[index] ?? 0,
      sentence: ofSentence[index] ?? 0,
      titledSentence: ofTitled[index] ?? 0,
      names,
      namesAndIntent: candidate.intents.some((intent) => question.intents.has(intent)) ? names : 0,
    };
  });
}

function overBest(scores: readonly number[]): readonly number[] {
  const best = Math.max(...scores, Number.MIN_VALUE);
  return scores.map((score) => score / best);
}

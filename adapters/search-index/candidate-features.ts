/** What is seen of a passage that the full-text index brought. The first four are over the best candidate's; each 0 to 1. */
export interface CandidateFeatures {
  /** Words of the question in all its text. */
  readonly words: number;
  /** Runs of letters of the question in all its text. */
  readonly runs: number;
  /** How much of the question one sentence says, and one together with what the passage is called. */
  readonly sentence: number;
  readonly titledSentence: number;
  /** How far it goes by a name of what the question is about; and that where its section answers what is asked, otherwise 0. */
  readonly names: number;
  readonly namesAndIntent: number;
}

export function scoreOf(seen: CandidateFeatures, weights: CandidateFeatures): number {
  return (
    weights.words * seen.words +
    weights.runs * seen.runs +
    weights.sentence * seen.sentence +
    weights.titledSentence * seen.titledSentence +
    weights.names * seen.names +
    weights.namesAndIntent * seen.namesAndIntent
  );
}

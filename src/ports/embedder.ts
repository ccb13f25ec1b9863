/** Turns short texts into vectors whose cosine says how near they are in meaning. */
export interface Embedder {
  /** Names the model, so that vectors of two models are never compared. */
  readonly model: string;
  readonly dimensions: number;
  /**
   * @param stop aborted when nobody waits any more: an embedder that asks another machine then ends, one that computes need not
   * @returns one vector of length 1 (Euclidean) a text, in order
   */
  embed(texts: readonly string[], stop?: AbortSignal): Promise<readonly Float32Array[]>;
}

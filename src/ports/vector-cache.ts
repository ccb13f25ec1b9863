/**
 * Vectors that were made before, so that they are not made again at every start.
 * Only for texts of the library. Never for questions of people: what a person asked leaves no trace here.
 */
export interface VectorCache {
  /** @returns by text, those that are there; vectors of another model are never among them. */
  get(model: string, texts: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  /** A text that is there already keeps its vector: one model gives one text one vector. */
  put(model: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}

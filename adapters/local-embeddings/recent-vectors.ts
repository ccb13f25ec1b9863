/** The vectors of the texts that were asked for last. */
export interface RecentVectors {
  get(text: string): Float32Array | undefined;
  put(text: string, vector: Float32Array): void;
}

export function createRecentVectors(limit: number): RecentVectors {
  // A Map keeps the order in which keys came: what is used goes to the end, what stands first has waited longest.
  const vectors = new Map<string, Float32Array>();

  function put(text: string, vector: Float32Array): void {
    vectors.delete(text);
    vectors.set(text, vector);
    for (const oldest of vectors.keys()) {
      if (vectors.size <= limit) break;
      vectors.delete(oldest);
    }
  }

  return {
    get(text) {
      const vector = vectors.get(text);
      if (vector !== undefined) put(text, vector);
      return vector;
    },
    put,
  };
}

import { wordsOf } from '../../src/domain/words.ts';
import type { Embedder } from '../../src/ports/embedder.ts';

interface MemoryEmbedderOptions {
  readonly model?: string;
  /** The more, the further from each other are texts that share nothing. */
  readonly dimensions?: number;
  /** Words that mean the same, by the word that they are read as. */
  readonly meanings?: Readonly<Record<string, string>>;
}

/** Vectors that depend on the words alone: texts that share words are near, the same words the same vector, whatever their order. */
export function createMemoryEmbedder({
  model = 'words-in-memory',
  dimensions = 64,
  meanings = {},
}: MemoryEmbedderOptions = {}): Embedder {
  const readAs = new Map(Object.entries(meanings));
  return {
    model,
    dimensions,
    embed: async (texts) =>
      texts.map((text) =>
        vectorOf(
          wordsOf(text).map((word) => readAs.get(word) ?? word),
          dimensions,
        ),
      ),
  };
}

function vectorOf(words: readonly string[], dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  // A text without words has a direction of its own, because length 0 has none.
  for (const word of words.length === 0 ? ['\u0000'] : words) {
    for (let seed = 0; seed < 4; seed++) {
      const hash = hashOf(word, seed);
      vector[hash % dimensions] = (vector[hash % dimensions] ?? 0) + (hash & 0x10000 ? 1 : -1);
    }
  }
  const length = Math.hypot(...vector);
  // Signs may cancel out; then one direction stands for the text.
  return length === 0 ? vector.fill(1 / Math.sqrt(dimensions)) : vector.map((value) => value / length);
}

/** FNV-1a, 32 bits. */
function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

import type { Embedding, Pointer } from './generation.ts';
import { type FindVectors, knownVectors, learnVectors, type Meaning } from './passage-vectors.ts';
import { createQuestionVectors, type QuestionVector } from './question-vectors.ts';
import type { VectorsToWrite } from './write-index.ts';

type Pointed = Pick<Pointer, 'embedding'>;

/** What an index does with vectors: nothing at all without an embedder. */
export interface IndexMeaning {
  readonly embedding: Embedding | undefined;
  /** Whether an index holds the vectors that are wanted here, or none where none are. */
  fits(pointer: Pointed): boolean;
  vectorOf(pointer: Pointed): { readonly vectorOf?: QuestionVector };
  /** What is known, and for a while what can be asked. */
  whenMadeAnew(): VectorsToWrite | null;
  /** What is known: a change is to be found at once. */
  whenUpdated(pointer: Pointed): VectorsToWrite | null;
  /** What is known and what can be asked, however long it takes. */
  whenCompleted(pointer: Pointed, stop: AbortSignal): VectorsToWrite | null;
}

/** Milliseconds. What is left then comes in the background, while questions are answered by words. */
const rebuildWaits = 60_000;

const nothingKnown: FindVectors = async () => new Map();

export function createIndexMeaning(meaning: Meaning | undefined): IndexMeaning {
  const embedding = meaning && { model: meaning.embedder.model, dimensions: meaning.embedder.dimensions };
  const ofQuestion = meaning && createQuestionVectors(meaning);

  function fits(pointer: Pointed): boolean {
    const made = pointer.embedding;
    return made?.model === embedding?.model && made?.dimensions === embedding?.dimensions;
  }

  return {
    embedding,
    fits,
    vectorOf: (pointer) => (ofQuestion !== undefined && fits(pointer) ? { vectorOf: ofQuestion } : {}),
    whenMadeAnew() {
      if (meaning === undefined) return null;
      const find = learnVectors(meaning, AbortSignal.timeout(rebuildWaits));
      return { dimensions: meaning.embedder.dimensions, find };
    },
    whenUpdated(pointer) {
      if (pointer.embedding === undefined) return null;
      const find = meaning !== undefined && fits(pointer) ? knownVectors(meaning) : nothingKnown;
      return { dimensions: pointer.embedding.dimensions, find };
    },
    whenCompleted(pointer, stop) {
      if (meaning === undefined || !fits(pointer)) return null;
      return { dimensions: meaning.embedder.dimensions, find: learnVectors(meaning, stop) };
    },
  };
}

import { codeOf, type Meaning } from './passage-vectors.ts';

/** @returns the vector of a question; null when it cannot be had, or not in time. Never throws. */
export type QuestionVector = (question: string) => Promise<Float32Array | null>;

/** Milliseconds that a question waits for its vector. */
const patience = 1_500;

/** Questions under way: one is looked up several times while it is answered, and asked for once. In memory alone, and soon forgotten. */
const kept = 32;

export function createQuestionVectors({ embedder, log }: Pick<Meaning, 'embedder' | 'log'>): QuestionVector {
  const recent = new Map<string, Promise<Float32Array | null>>();

  async function ask(question: string): Promise<Float32Array | null> {
    const stop = AbortSignal.timeout(patience);
    try {
      const [vector] = await Promise.race([embedder.embed([question], stop), rejectedBy(stop)]);
      return vector !== undefined && vector.length === embedder.dimensions ? vector : null;
    } catch (error) {
      log.warn(
        { code: stop.aborted ? 'embeddings-unavailable' : codeOf(error) },
        'question is searched by words alone',
      );
      return null;
    }
  }

  return (question) => {
    const known = recent.get(question);
    if (known !== undefined) return known;
    const asking = ask(question);
    recent.set(question, asking);
    for (const oldest of recent.keys()) {
      if (recent.size <= kept) break;
      recent.delete(oldest);
    }
    // Later, with the next question in these words, it may be there; the answer under way does not wait again.
    void asking.then((vector) => {
      if (vector === null) setTimeout(() => recent.delete(question), 10 * patience).unref();
    });
    return asking;
  };
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

import { describe, expect, it } from 'vitest';
import { createMemoryVectors } from '../../adapters/memory/memory-vectors.ts';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { rememberWordings } from '../../src/matching/remember-wordings.ts';
import type { Embedder } from '../../src/ports/embedder.ts';

function counting(fails = false) {
  const asked: string[] = [];
  const embedder: Embedder = {
    model: 'letters',
    dimensions: 1,
    embed: async (texts) => {
      if (fails) throw new Error('no model');
      asked.push(...texts);
      return texts.map((text) => new Float32Array([text.length]));
    },
  };
  return { asked, embedder };
}

describe('the vectors of wordings', () => {
  it('are computed once, and once only over two runs', async () => {
    const cache = createMemoryVectors();
    const first = counting();
    const log = createRecordingLog();
    await rememberWordings(first.embedder, cache, log).learn(['one', 'three', 'one']);
    expect(first.asked).toEqual(['one', 'three']);
    const second = counting();
    const embedder = rememberWordings(second.embedder, cache, log);
    await embedder.learn(['one', 'three']);
    const vectors = await embedder.embed(['three', 'a question', 'one']);
    expect(second.asked).toEqual(['a question']);
    expect(vectors.map((vector) => vector[0])).toEqual([5, 10, 3]);
  });

  it('never keep the question of a person', async () => {
    const cache = createMemoryVectors();
    const embedder = rememberWordings(counting().embedder, cache, createRecordingLog());
    await embedder.embed(['a question']);
    expect((await cache.get('letters', ['a question'])).size).toBe(0);
  });

  it('can be missing: a failure is logged and questions go on', async () => {
    const log = createRecordingLog();
    await rememberWordings(counting(true).embedder, createMemoryVectors(), log).learn(['one']);
    expect(log.lines.map(({ event }) => event)).toEqual(['wordings not learnt']);
  });
});

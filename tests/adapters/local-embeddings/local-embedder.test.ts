import { afterAll, describe, expect, it } from 'vitest';
import { createLocalEmbedder } from '../../../adapters/local-embeddings/create-local-embedder.ts';
import { embedderContract } from '../../contracts/embedder-contract.ts';

const embedder = createLocalEmbedder();
afterAll(() => embedder.close());

embedderContract('local', embedder);

describe('the embedded model', () => {
  it('answers again after it was closed', async () => {
    await embedder.close();
    expect(await embedder.embed(['asthma'])).toHaveLength(1);
  });

  it('gives a text that it has just read back at once', async () => {
    await embedder.embed(['a text that is asked for twice']);
    const started = performance.now();
    await embedder.embed(['a text that is asked for twice']);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('leaves the process free while it computes', async () => {
    const work = embedder.embed(Array.from({ length: 8 }, (_, index) => `a text that takes time, number ${index}`));
    const waits: number[] = [];
    let done = false;
    work.finally(() => {
      done = true;
    });
    while (!done) {
      const started = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 5));
      waits.push(performance.now() - started);
    }
    expect(await work).toHaveLength(8);
    expect(Math.min(...waits)).toBeLessThan(500);
    expect(waits.length).toBeGreaterThan(1);
  });

  it('tells whoever waits when it is closed under them', async () => {
    const waiting = embedder.embed(['a text that nobody will hear about']);
    const told = expect(waiting).rejects.toMatchObject({ code: 'internal' });
    await embedder.close();
    await told;
  });
});

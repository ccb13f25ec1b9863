import { describe, expect, it } from 'vitest';
import { content, indexedArticle, indexedSource } from '../../contracts/index-parts.ts';
import { sampleSource } from '../../support/samples.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTemporaryIndex } from './open-temporary-index.ts';

const sources = Array.from({ length: 300 }, (_, number) =>
  indexedSource(
    sampleSource({
      id: `source-${number}`,
      sections: [{ heading: 'Findings', text: `Example ${number} is about pain, sleep and rest in example patients.` }],
    }),
  ),
);

describe('a search index that is kept up while questions are answered', () => {
  it('finds an article right after its approval, and goes on answering meanwhile', async () => {
    const index = await openTemporaryIndex();
    await index.upkeep.rebuild(content({ sources }));
    let asking = true;
    let asked = 0;
    const questions = (async () => {
      while (asking) {
        expect(await index.passages.search({ text: 'rest after pain', limit: 5 })).toHaveLength(5);
        asked += 1;
      }
    })();
    for (let number = 1; number <= 12; number++) {
      const started = performance.now();
      const wording = `How long is the bandage ${'abcdefghijkl'.charAt(number - 1)}x worn?`;
      await index.upkeep.update(
        content({ revision: number + 1, articles: [indexedArticle(`article-${number}`, wording)] }),
      );
      const [nearest] = await index.articles.nearest(wording, 1);
      expect(nearest?.articleId).toBe(`article-${number}`);
      expect(performance.now() - started).toBeLessThan(10_000);
    }
    asking = false;
    await questions;
    expect(asked).toBeGreaterThan(0);
  });

  it('shows a passage in its newest words, however often it changed and was read before', async () => {
    const index = await openTemporaryIndex();
    const inWords = (number: number) =>
      indexedSource(
        sampleSource({
          id: 'changing',
          sections: [{ heading: 'Findings', text: `The zygotic dose is now ${number} mg.` }],
        }),
      );
    await index.upkeep.rebuild(content({ sources: [...sources.slice(0, 40), inWords(0)] }));
    // Past two folds, which move every row.
    for (let number = 1; number <= 20; number++) {
      await index.upkeep.update(content({ revision: number + 1, sources: [inWords(number)] }));
      const hits = await index.passages.search({ text: 'zygotic dose', limit: 60 });
      expect(hits.filter(({ passage }) => passage.sourceId === 'changing').map(({ passage }) => passage.text)).toEqual([
        `The zygotic dose is now ${number} mg.`,
      ]);
    }
  });

  it('finds what another process wrote, without being told', async () => {
    const folder = temporaryFolder();
    const [server, commandLine] = [await openTemporaryIndex(folder), await openTemporaryIndex(folder)];
    await commandLine.upkeep.rebuild(content({ articles: [indexedArticle('first', 'How is gout treated?')] }));
    expect((await server.articles.nearest('gout', 1))[0]?.articleId).toBe('first');
    await commandLine.upkeep.update(
      content({ revision: 2, articles: [indexedArticle('second', 'How is asthma treated?')] }),
    );
    await expect.poll(async () => (await server.articles.nearest('asthma', 1))[0]?.articleId).toBe('second');
    await commandLine.upkeep.rebuild(
      content({ revision: 3, articles: [indexedArticle('third', 'How are burns treated?')] }),
    );
    await expect.poll(async () => (await server.articles.nearest('burns', 1))[0]?.articleId).toBe('third');
    expect(await server.articles.nearest('gout', 1)).toEqual([]);
  });

  it('finds the best again after everything was taken out for a while', async () => {
    const index = await openTemporaryIndex();
    await index.upkeep.rebuild(content({ articles: [indexedArticle('gone', 'Where is everything?')] }));
    for (let revision = 2; revision < 12; revision++) {
      await index.upkeep.update(content({ revision, articles: [indexedArticle('gone')] }));
    }
    for (const kind of ['elastic', 'adhesive', 'crepe', 'tubular', 'triangular']) {
      await index.upkeep.update(content({ articles: [indexedArticle(kind, `How long is the ${kind} bandage worn?`)] }));
      expect((await index.articles.nearest(`${kind} bandage`, 1))[0]?.articleId).toBe(kind);
    }
  });

  it('reads a misspelt question, and words that came with an update', async () => {
    const index = await openTemporaryIndex();
    await index.upkeep.rebuild(content({ sources }));
    await index.upkeep.update(content({ articles: [indexedArticle('gout', 'Is allopurinol used against gout?')] }));
    expect((await index.articles.nearest('alopurinol', 1))[0]?.articleId).toBe('gout');
    expect((await index.articles.nearest('ALLOPURINOL???', 1))[0]?.articleId).toBe('gout');
  });

  it('finds passages by a misspelt word as by the right one', async () => {
    const index = await openTemporaryIndex();
    await index.upkeep.rebuild(content({ sources }));
    const found = async (text: string) =>
      (await index.passages.search({ text, limit: 3 })).map(({ passage }) => passage.id);
    expect(await found('patints')).toEqual(await found('patients'));
    expect(await found('patints')).not.toEqual([]);
  });

  it('answers a pasted page as it answers a question', async () => {
    const index = await openTemporaryIndex();
    await index.upkeep.rebuild(content({ sources }));
    const page = `Bandage ${'and then there was the matter of patients who sleep '.repeat(400)} rest after pain`;
    expect(await index.passages.search({ text: page, limit: 5 })).toHaveLength(5);
  });
});

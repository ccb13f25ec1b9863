import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSource } from '../support/samples.ts';
import { content, type IndexParts, indexedArticle, indexedSource, type OpenIndex } from './index-parts.ts';

/** What every IndexUpkeep does. */
export function indexUpkeepContract(name: string, open: OpenIndex): void {
  describe(`IndexUpkeep: ${name}`, () => {
    it('is missing until it is made', async () => {
      expect(await (await open()).upkeep.state()).toEqual({ kind: 'missing' });
    });

    it('can be made of nothing and filled afterwards', async () => {
      const index = await open();
      await index.upkeep.rebuild(content({ revision: 0 }));
      expect(await index.upkeep.state()).toEqual({ kind: 'ready', revision: 0, passages: 0, wordings: 0 });
      expect(await index.passages.search({ text: 'bees', limit: 3 })).toEqual([]);
      expect(await index.articles.nearest('bees', 3)).toEqual([]);
      await index.upkeep.update(
        content({ sources: [about('a', 'bees')], articles: [indexedArticle('b', 'Are bees well?')] }),
      );
      expect(await index.upkeep.state()).toEqual({ kind: 'ready', revision: 1, passages: 1, wordings: 1 });
      expect(await found(index, 'bees')).toEqual({ sources: ['a'], articles: ['b'] });
    });

    it('puts new content in the place of the old, takes out what is empty, and leaves the rest', async () => {
      const index = await open();
      const sources = [about('a', 'bees'), about('b', 'wasps'), about('c', 'moths')];
      const articles = [indexedArticle('d', 'bees'), indexedArticle('e', 'wasps'), indexedArticle('f', 'moths')];
      await index.upkeep.rebuild(content({ sources, articles }));
      await index.upkeep.update(
        content({
          revision: 2,
          sources: [about('a', 'hornets', 'midges'), { sourceId: 'b', passages: [] }],
          articles: [indexedArticle('d', 'hornets', 'midges'), indexedArticle('e')],
        }),
      );
      expect(await index.upkeep.state()).toEqual({ kind: 'ready', revision: 2, passages: 3, wordings: 3 });
      expect(await found(index, 'bees wasps')).toEqual({ sources: [], articles: [] });
      expect(await found(index, 'hornets')).toEqual({ sources: ['a'], articles: ['d'] });
      expect(await found(index, 'midges')).toEqual({ sources: ['a'], articles: ['d'] });
      expect(await found(index, 'moths')).toEqual({ sources: ['c'], articles: ['f'] });
    });

    it('holds nothing of before after it is made anew', async () => {
      const index = await open();
      await index.upkeep.rebuild(content({ sources: [about('a', 'bees')], articles: [indexedArticle('b', 'bees')] }));
      await index.upkeep.rebuild(content({ revision: 7, sources: [about('c', 'moths')] }));
      expect(await index.upkeep.state()).toEqual({ kind: 'ready', revision: 7, passages: 1, wordings: 0 });
      expect(await found(index, 'bees')).toEqual({ sources: [], articles: [] });
      expect(await found(index, 'moths')).toEqual({ sources: ['c'], articles: [] });
    });

    it('comes to the same by updates as by making it anew, and twice is once', async () => {
      const words = fc.constantFrom('bees', 'wasps', 'moths');
      const change = fc.record({
        id: fc.constantFrom("it's", 'b"; --', 'ü/c'),
        words: fc.array(words, { maxLength: 3 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const [updated, anew] = [await open(), await open()];
          await updated.upkeep.rebuild(content({ revision: 0 }));
          for (const { id, words: texts } of changes) {
            const step = content({ sources: [about(id, ...texts)], articles: [indexedArticle(id, ...texts)] });
            await updated.upkeep.update(step);
            await updated.upkeep.update(step);
          }
          const last = [...new Map(changes.map((step) => [step.id, step.words]))];
          await anew.upkeep.rebuild(
            content({
              sources: last.map(([id, texts]) => about(id, ...texts)),
              articles: last.map(([id, texts]) => indexedArticle(id, ...texts)),
            }),
          );
          expect(await updated.upkeep.state()).toEqual(await anew.upkeep.state());
          for (const word of ['bees', 'wasps', 'moths']) {
            expect(await found(updated, word)).toEqual(await found(anew, word));
          }
        }),
        { numRuns: 4 },
      );
    });

    it('lets searches go on while it is updated and made anew', async () => {
      const index = await open();
      await index.upkeep.rebuild(content({ sources: [about('a', 'bees')] }));
      const changes = (async () => {
        await index.upkeep.update(content({ sources: [about('a', 'bees', 'moths')] }));
        await index.upkeep.rebuild(content({ sources: [about('a', 'bees')] }));
      })();
      let done = false;
      changes.finally(() => {
        done = true;
      });
      let searches = 0;
      do {
        // The source is in the old state and in the new one, so never out of sight.
        expect(await found(index, 'bees')).toMatchObject({ sources: ['a'] });
        searches += 1;
      } while (!done);
      await changes;
      expect(searches).toBeGreaterThan(0);
    });
  });
}

function about(id: string, ...paragraphs: readonly string[]) {
  const text = paragraphs.map((word) => `Something about ${word} in this paragraph.`).join('\n\n');
  return indexedSource(sampleSource({ id, title: 'Example', sections: [{ heading: 'Findings', text }] }));
}

/** Ids of what is found by the words, sorted and without repeats. */
async function found({ passages, articles }: IndexParts, text: string) {
  const hits = await passages.search({ text, limit: 20 });
  const nearest = await articles.nearest(text, 20);
  return {
    sources: [...new Set(hits.map((hit) => hit.passage.sourceId))].sort(),
    articles: [...new Set(nearest.map((wording) => wording.articleId))].sort(),
  };
}

import { describe, expect, it } from 'vitest';
import { sampleArticle, sampleSource } from '../support/samples.ts';
import type { OpenLibrary } from './library-stores.ts';

const nothing = { articles: [], sources: [], removedArticles: [], removedSources: [] };

/** What every LibraryStore does. */
export function libraryStoreContract(name: string, open: OpenLibrary): void {
  describe(`LibraryStore: ${name}`, () => {
    it('is at revision 0 before it is filled', async () => {
      const { library } = await open();
      expect(await library.revision()).toBe(0);
      expect(await library.changesSince(0)).toEqual({ revision: 0, ...nothing });
    });

    it('reports what it took in, by id in order, as one change', async () => {
      const { library } = await open();
      const change = await library.replace({
        articles: [sampleArticle({ id: 'b' }), sampleArticle({ id: 'a' })],
        sources: [sampleSource({ id: 's' })],
      });
      expect(change).toEqual({ ...nothing, revision: 1, articles: ['a', 'b'], sources: ['s'] });
      expect(await library.revision()).toBe(1);
    });

    it('keeps its revision and reports nothing when nothing is different, whatever the order of keys', async () => {
      const { library } = await open();
      const article = sampleArticle();
      const sources = [sampleSource({ id: 's' }), sampleSource({ id: 't' })];
      await library.replace({ articles: [article], sources });
      const same = Object.fromEntries(Object.entries(article).toReversed());
      const change = await library.replace({ articles: [{ ...article, ...same }], sources: sources.toReversed() });
      expect(change).toEqual({ ...nothing, revision: 1 });
      expect(await library.changesSince(1)).toEqual({ ...nothing, revision: 1 });
    });

    it('reports only what became different', async () => {
      const { library } = await open();
      const kept = sampleArticle({ id: 'kept' });
      const changed = sampleArticle({ id: 'changed' });
      const removed = sampleArticle({ id: 'removed' });
      await library.replace({
        articles: [kept, changed, removed],
        sources: [sampleSource({ id: 's1' }), sampleSource({ id: 's2' }), sampleSource({ id: 's3' })],
      });
      const change = await library.replace({
        articles: [kept, { ...changed, topic: 'Another' }, sampleArticle({ id: 'added' })],
        sources: [sampleSource({ id: 's1' }), sampleSource({ id: 's2', year: 1999 })],
      });
      expect(change).toEqual({
        revision: 2,
        articles: ['added', 'changed'],
        sources: ['s2'],
        removedArticles: ['removed'],
        removedSources: ['s3'],
      });
    });

    it('sums up everything since a revision, each id once and as it is now', async () => {
      const { library } = await open();
      await library.replace({ articles: [sampleArticle({ id: 'a' })], sources: [sampleSource({ id: 's' })] });
      await library.saveArticle(sampleArticle({ id: 'b' }));
      await library.saveArticle(sampleArticle({ id: 'b', version: 2 }));
      await library.replace({ articles: [sampleArticle({ id: 'b', version: 2 })], sources: [] });
      const summed = { revision: 4, articles: ['b'], sources: [], removedArticles: ['a'], removedSources: ['s'] };
      expect(await library.changesSince(0)).toEqual(summed);
      expect(await library.changesSince(1)).toEqual(summed);
      expect(await library.changesSince(3)).toEqual({ ...summed, articles: [] });
      expect(await library.changesSince(4)).toEqual({ ...nothing, revision: 4 });
    });

    it('takes back what was removed before, as a change', async () => {
      const { library, articles, sources } = await open();
      const filled = { articles: [sampleArticle()], sources: [sampleSource()] };
      await library.replace(filled);
      await library.replace({ articles: [], sources: [] });
      const change = await library.replace(filled);
      expect(change).toEqual({ ...nothing, revision: 3, articles: [sampleArticle().id], sources: [sampleSource().id] });
      expect(await articles.list()).toEqual(filled.articles);
      expect(await sources.list()).toEqual(filled.sources);
    });

    it('saves one article as the newest, and leaves the others', async () => {
      const { library, articles } = await open();
      const first = sampleArticle({ id: 'a', version: 2 });
      await library.replace({ articles: [first, sampleArticle({ id: 'b' })], sources: [] });
      const reverted = sampleArticle({ id: 'a', version: 1 });
      expect(await library.saveArticle(reverted)).toEqual({ ...nothing, revision: 2, articles: ['a'] });
      expect(await articles.find('a')).toEqual(reverted);
      expect(await articles.findVersion('a', 2)).toEqual(first);
      expect((await articles.list()).map(({ id }) => id)).toEqual(['a', 'b']);
    });

    it('counts no change when an article is saved as it is', async () => {
      const { library } = await open();
      await library.saveArticle(sampleArticle());
      expect(await library.saveArticle(sampleArticle())).toEqual({ ...nothing, revision: 1 });
    });

    it('refuses a library with two articles or two sources of one id, and stays as it is', async () => {
      const { library, articles } = await open();
      await library.replace({ articles: [sampleArticle()], sources: [] });
      const twins = [sampleArticle({ id: 'twin' }), sampleArticle({ id: 'twin', version: 2 })];
      const sources = [sampleSource({ id: 'twin' }), sampleSource({ id: 'twin' })];
      await expect(library.replace({ articles: twins, sources: [] })).rejects.toMatchObject({
        code: 'knowledge-unusable',
      });
      await expect(library.replace({ articles: [], sources })).rejects.toMatchObject({ code: 'knowledge-unusable' });
      expect(await articles.list()).toEqual([sampleArticle()]);
      expect(await library.revision()).toBe(1);
    });

    it('counts changes that come at once one by one', async () => {
      const { library, articles } = await open();
      const saved = Array.from({ length: 12 }, (_, index) => sampleArticle({ id: `a${index}` }));
      const changes = await Promise.all(saved.map((article) => library.saveArticle(article)));
      expect(changes.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(saved.map((_, index) => index + 1));
      expect(await library.revision()).toBe(12);
      expect((await articles.list()).length).toBe(12);
    });

    it('takes in a library of more rows than one query holds', async () => {
      const { library, sources } = await open();
      const many = Array.from({ length: 1001 }, (_, index) => sampleSource({ id: `s${index}` }));
      expect((await library.replace({ articles: [], sources: many })).sources.length).toBe(1001);
      expect((await sources.list()).length).toBe(1001);
      expect((await library.replace({ articles: [], sources: many.slice(1) })).removedSources).toEqual(['s0']);
    });
  });
}

import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../support/samples.ts';
import type { OpenLibrary } from './library-stores.ts';

/** What every ArticleStore does. */
export function articleStoreContract(name: string, open: OpenLibrary): void {
  describe(`ArticleStore: ${name}`, () => {
    it('finds nothing in an empty library', async () => {
      const { articles } = await open();
      expect(await articles.find('nothing')).toBeNull();
      expect(await articles.findVersion('nothing', 1)).toBeNull();
      expect(await articles.list()).toEqual([]);
    });

    it.each([
      { status: 'submitted' } as const,
      { status: 'under-review', reviewers: ['Dr Example Bryce'] } as const,
      sampleArticle().review,
      { status: 'retired', retiredDate: '2026-05-01', reason: 'Outdated example', reviewers: [] } as const,
    ])('gives back an article that is $status as it was stored', async (review) => {
      const { library, articles } = await open();
      const article = sampleArticle({ review, drugs: ['examplone'], followUps: ['another'] });
      await library.replace({ articles: [article], sources: [] });
      expect(await articles.find(article.id)).toEqual(article);
      expect(await articles.list()).toEqual([article]);
    });

    it('lists the newest versions by id, capitals before small letters and punctuation in its place', async () => {
      const { library, articles } = await open();
      const ids = ['b', 'B', 'a-b', 'ab', 'a', 'ä', '10', '9'];
      await library.replace({ articles: ids.map((id) => sampleArticle({ id })), sources: [] });
      expect((await articles.list()).map(({ id }) => id)).toEqual(['10', '9', 'B', 'a', 'a-b', 'ab', 'b', 'ä']);
    });

    it('keeps every version readable and serves the newest', async () => {
      const { library, articles } = await open();
      const first = sampleArticle({ version: 1, topic: 'First' });
      const second = sampleArticle({ version: 2, topic: 'Second' });
      await library.replace({ articles: [first], sources: [] });
      await library.replace({ articles: [second], sources: [] });
      expect(await articles.find(first.id)).toEqual(second);
      expect(await articles.findVersion(first.id, 1)).toEqual(first);
      expect(await articles.findVersion(first.id, 2)).toEqual(second);
      expect(await articles.list()).toEqual([second]);
    });

    it('keeps the versions of an article that was removed', async () => {
      const { library, articles } = await open();
      const article = sampleArticle();
      await library.replace({ articles: [article], sources: [] });
      await library.replace({ articles: [], sources: [] });
      expect(await articles.find(article.id)).toBeNull();
      expect(await articles.list()).toEqual([]);
      expect(await articles.findVersion(article.id, article.version)).toEqual(article);
    });

    it.each([0, -1, 1.5, Number.NaN, 2 ** 40])('finds no version %d', async (version) => {
      const { library, articles } = await open();
      await library.saveArticle(sampleArticle());
      expect(await articles.findVersion(sampleArticle().id, version)).toBeNull();
    });

    it.each(['', '\0', 'compression-fracture-treatment\0', "' or 1=1 --", '%', '🦴', '\uD800'])(
      'finds nothing under the strange id %j',
      async (id) => {
        const { library, articles } = await open();
        await library.saveArticle(sampleArticle());
        expect(await articles.find(id)).toBeNull();
        expect(await articles.findVersion(id, 1)).toBeNull();
      },
    );
  });
}

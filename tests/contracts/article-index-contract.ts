import { describe, expect, it } from 'vitest';
import { content, indexedArticle, type OpenIndex } from './index-parts.ts';

const fracture = indexedArticle(
  'compression-fracture-treatment',
  'What is the treatment for a compression fracture of the spine?',
  'How is a vertebral compression fracture treated?',
);
const asthma = indexedArticle('asthma-spacer', 'Do children with asthma need a spacer?');

/** What every ArticleIndex does. */
export function articleIndexContract(name: string, open: OpenIndex): void {
  async function filled() {
    const index = await open();
    await index.upkeep.rebuild(content({ articles: [fracture, asthma] }));
    return index.articles;
  }

  describe(`ArticleIndex: ${name}`, () => {
    it('finds each wording as it was put in, the nearest first', async () => {
      const articles = await filled();
      for (const wording of [...fracture.wordings, ...asthma.wordings]) {
        const [nearest] = await articles.nearest(wording.text, 5);
        expect(nearest).toMatchObject(wording);
      }
    });

    it('finds an article in several wordings, by falling score', async () => {
      const found = await (await filled()).nearest('treatment of a vertebral compression fracture', 5);
      expect(found.map(({ articleId }) => articleId)).toEqual([fracture.articleId, fracture.articleId]);
      expect(found[0]?.score).toBeGreaterThanOrEqual(found[1]?.score ?? 0);
    });

    it('finds nothing by other words, by none, and when none are asked for', async () => {
      const articles = await filled();
      for (const question of ['zzyzx qqfoo', '', '" OR *']) expect(await articles.nearest(question, 5)).toEqual([]);
      expect(await articles.nearest('asthma', 0)).toEqual([]);
    });

    it('returns no more than the limit', async () => {
      expect(await (await filled()).nearest('compression fracture in children with asthma', 2)).toHaveLength(2);
    });
  });
}

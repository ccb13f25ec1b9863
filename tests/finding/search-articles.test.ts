import { describe, expect, it } from 'vitest';
import { createMemoryIndex } from '../../adapters/memory/memory-index.ts';
import { createMemoryLibrary } from '../../adapters/memory/memory-library.ts';
import { createArticleSearch } from '../../src/finding/search-articles.ts';
import { sampleArticle } from '../support/samples.ts';

const spine = sampleArticle({ id: 'spine', question: 'How is an example fracture braced?', topic: 'Bones', drugs: [] });
const dose = sampleArticle({ id: 'dose', question: 'What is the dose of examplone?', topic: 'Anaemia' });
const other = sampleArticle({ id: 'other', question: 'Which diet is good for bones?', topic: 'Bones', drugs: [] });
const submitted = sampleArticle({ id: 'submitted', question: 'Is examplone new?', review: { status: 'submitted' } });

async function search(words: string, limit = 10) {
  const articles = [spine, dose, other, submitted];
  const index = createMemoryIndex();
  const wordings = articles.map(({ id, question }) => ({
    articleId: id,
    wordings: [{ articleId: id, text: question }],
  }));
  await index.upkeep.rebuild({ revision: 1, articles: wordings, sources: [] });
  const found = await createArticleSearch(
    createMemoryLibrary({ articles, sources: [] }).articles,
    index.articles,
  ).search(words, limit);
  return found.map(({ id }) => id);
}

describe('looking up articles', () => {
  it('lists every approved article by topic before a word is typed', async () => {
    expect(await search('  ')).toEqual(['dose', 'spine', 'other']);
    expect(await search('', 2)).toEqual(['dose', 'spine']);
  });

  it('finds them by words, and by a word that is still being typed', async () => {
    expect((await search('braced fractures'))[0]).toBe('spine');
    expect(await search('exampl')).toEqual(['dose', 'spine'].toSorted());
    expect(await search('EXAMPLONE')).toEqual(['dose']);
  });

  it('finds nothing for words of no article', async () => {
    expect(await search('zzz')).toEqual([]);
  });
});

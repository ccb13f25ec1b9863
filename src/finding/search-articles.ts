import { type Article, refOf } from '../domain/article.ts';
import type { ArticleIndex } from '../ports/article-index.ts';
import type { ArticleSearch, FoundArticle } from '../ports/article-search.ts';
import type { ArticleStore } from '../ports/article-store.ts';

/** More wordings than articles are wanted: one article may come with several. */
const wordingsRead = 60;

/** Finds approved articles by their wordings; while a word is unfinished, by its letters. */
export function createArticleSearch(articles: ArticleStore, index: ArticleIndex): ArticleSearch {
  return {
    async search(words, limit) {
      const approved = (await articles.list()).filter(({ review }) => review.status === 'approved');
      const typed = words.trim().toLowerCase();
      if (typed === '') return byTopic(approved).slice(0, limit).map(foundArticle);
      const holding = approved.filter((article) => wordingsOf(article).some((text) => text.includes(typed)));
      const near = (await index.nearest(words, wordingsRead)).flatMap(
        ({ articleId }) => approved.find(({ id }) => id === articleId) ?? [],
      );
      return [...new Set([...holding, ...near])].slice(0, limit).map(foundArticle);
    },
  };
}

function wordingsOf({ question, aliases, topic, drugs }: Article): readonly string[] {
  return [question, ...aliases, topic, ...drugs].map((text) => text.toLowerCase());
}

function byTopic(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((a, b) => a.topic.localeCompare(b.topic) || a.question.localeCompare(b.question));
}

function foundArticle(article: Article): FoundArticle {
  return { ...refOf(article), topic: article.topic };
}

import type { ArticleStore } from '../ports/article-store.ts';

const mostExamples = 4;

/** Questions to begin with: of each topic the approved article that rests on most sources, the richest topics first. */
export async function exampleQuestions(articles: ArticleStore): Promise<readonly string[]> {
  const approved = (await articles.list()).filter(({ review }) => review.status === 'approved');
  const richest = approved.toSorted((a, b) => b.references.length - a.references.length);
  const ofTopics = richest.filter((item, at) => richest.findIndex(({ topic }) => topic === item.topic) === at);
  return ofTopics.slice(0, mostExamples).map(({ question }) => question);
}

import type { NotCoveredAnswer } from '../domain/answer.ts';
import { type Article, refOf } from '../domain/article.ts';
import type { SourceKind } from '../domain/source.ts';
import type { FoundPassage } from '../finding/found-passage.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { labelWarningsOf } from './attach-label-rules.ts';

/** Says what was searched, what came near, and what the labels of the drugs asked about warn of, instead of an answer that nothing supports. */
export async function notCovered(
  question: string,
  found: readonly FoundPassage[],
  near: readonly Article[],
  mayBeNearest: boolean,
  deps: Pick<AnsweringDeps, 'articles' | 'disclaimer' | 'labels'>,
): Promise<NotCoveredAnswer> {
  const articles = await deps.articles.list();
  const warnings = labelWarningsOf(await deps.labels.namedIn(question));
  return {
    kind: 'not-covered',
    searched: {
      articles: articles.filter((article) => article.review.status !== 'retired').length,
      sources: countByKind(found),
    },
    nearest: near.map(refOf),
    mayBeNearest: mayBeNearest && near.length > 0,
    ...(warnings === undefined ? {} : { warnings }),
    disclaimer: deps.disclaimer,
  };
}

/** How many sources of each kind the passages are of. */
export function countByKind(found: readonly FoundPassage[]): Readonly<Record<SourceKind, number>> {
  const count = (kind: SourceKind) =>
    new Set(found.filter(({ source }) => source.kind === kind).map(({ source }) => source.id)).size;
  return { guideline: count('guideline'), label: count('label'), research: count('research') };
}

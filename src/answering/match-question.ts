import type { Article } from '../domain/article.ts';
import { askAboutDoubt } from '../matching/ask-about-doubt.ts';
import { type Match, type MatchDeps, matchArticle } from '../matching/match-article.ts';
import type { AskedMessage } from '../understanding/read-message.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import type { Assistance } from './model-help.ts';

type MatchingDeps = Pick<AnsweringDeps, 'articleIndex' | 'embedder' | 'articles'>;

const mostOffered = 4;

function matchDeps({ articleIndex, embedder, articles }: MatchingDeps): MatchDeps {
  return {
    index: articleIndex,
    embedder,
    async wordingsOf(articleId) {
      const article = await articles.find(articleId);
      return article === null ? [] : [article.question, ...article.aliases];
    },
  };
}

/** By rules and statistics; where those leave a doubt, also by the model. */
export async function matchQuestion(
  question: string,
  deps: MatchingDeps,
  assistance: Assistance | null,
): Promise<Match> {
  const match = await matchArticle(question, matchDeps(deps));
  return assistance?.understands === true ? askAboutDoubt(question, match, matchDeps(deps), assistance.help) : match;
}

/** What a message tells beside its question may change the answer: an article on the question alone is offered, not served. */
export async function offerFor({ asked, tells }: AskedMessage, whole: Match, deps: MatchingDeps): Promise<Match> {
  if (!tells || whole.kind !== 'pass') return whole;
  const match = await matchArticle(asked, matchDeps(deps));
  return match.kind === 'serve' ? { ...match, kind: 'offer', articleIds: [match.articleId], doubt: null } : match;
}

export async function servedArticle(match: Match, deps: MatchingDeps): Promise<Article | null> {
  return match.kind === 'serve' ? deps.articles.find(match.articleId) : null;
}

/** What may be offered, or came nearest. */
export async function nearArticles(match: Match, deps: MatchingDeps): Promise<readonly Article[]> {
  const ids = match.kind === 'pass' ? match.nearest : match.kind === 'offer' ? match.articleIds : [];
  const articles = await Promise.all(ids.slice(0, mostOffered).map((id) => deps.articles.find(id)));
  return articles.flatMap((article) => (article === null || article.review.status === 'retired' ? [] : [article]));
}

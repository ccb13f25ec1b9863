import type { ReviewStatus } from '../../../src/domain/review-status.ts';
import { statusInWords } from '../../../src/presentation/status-line.ts';
import { type Html, html } from './html.ts';

interface ListedArticle {
  readonly id: string;
  readonly question: string;
  readonly topic: string;
  readonly status: ReviewStatus;
}

/** Every article that can be opened, by topic. */
export function drawArticles(articles: readonly ListedArticle[]): Html {
  const topics = [...new Set(articles.map(({ topic }) => topic))].toSorted();
  const lists = topics.map((topic) => {
    const items = articles.filter((item) => item.topic === topic).map(drawItem);
    return html`<section class="topic"><h2>${topic}</h2><ul>${items}</ul></section>`;
  });
  return html`<h1>Articles of the board</h1>${lists}`;
}

function drawItem(item: ListedArticle): Html {
  const address = `/articles/${encodeURIComponent(item.id)}`;
  return html`<li><a href="${address}">${item.question}</a> <span class="badge badge-${item.status}">${statusInWords(item.status)}</span></li>`;
}

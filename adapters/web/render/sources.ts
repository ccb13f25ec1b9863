import type { AnswerCard, CardSource } from '../../../src/presentation/answer-card.ts';
import { spellOrigin } from '../../../src/presentation/spell-verdict.ts';
import { type Html, html } from './html.ts';

export function sourceAnchor(answerId: string, number: number): string {
  return `s-${answerId}-${number}`;
}

/** Sources with their quotes folded away; a marker in the text leads here. */
export function drawSources(card: AnswerCard): Html | null {
  if (card.sources.length === 0) return null;
  const items = card.sources.map((source) => drawSource(source, card.answerId));
  return html`<section class="sources"><h3>Sources</h3><ol>${items}</ol></section>`;
}

function drawSource(source: CardSource, answerId: string): Html {
  const title =
    source.url === null
      ? html`${source.title}`
      : html`<a href="${source.url}" rel="noreferrer noopener" target="_blank">${source.title}</a>`;
  const quotes = source.quotes.map(
    (quote) => html`<blockquote><p>“${quote.text}”</p><cite>${spellOrigin(quote)}</cite></blockquote>`,
  );
  const count = source.quotes.length;
  return html`<li id="${sourceAnchor(answerId, source.number)}" value="${source.number}" tabindex="-1">
<p class="source-title">${title}</p>
<p class="from">${source.publisher}, ${source.year}, ${source.jurisdiction} · ${source.evidence}</p>
${source.notices.map((notice) => html`<p class="notice">${notice}</p>`)}
${count === 0 ? null : html`<details><summary>${count === 1 ? 'The words quoted' : `The ${count} passages quoted`}</summary><p class="from">${source.citation}</p>${quotes}</details>`}
</li>`;
}

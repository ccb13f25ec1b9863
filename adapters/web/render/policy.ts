import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { type Html, html } from './html.ts';

/** The editorial policy, from Markdown: headings, paragraphs, lists and quotes; anything else as plain text. */
export function drawPolicy(markdown: string): Html {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return html`<article class="policy">${fromMarkdown(body).children.map(drawBlock)}</article>`;
}

type Block = ReturnType<typeof fromMarkdown>['children'][number];

function drawBlock(block: Block): Html {
  const text = textOf(block);
  if (block.type === 'heading') return block.depth === 1 ? html`<h1>${text}</h1>` : html`<h2>${text}</h2>`;
  if (block.type === 'blockquote') return html`<blockquote><p>${text}</p></blockquote>`;
  if (block.type !== 'list') return html`<p>${text}</p>`;
  const items = block.children.map((item) => html`<li>${textOf(item)}</li>`);
  return block.ordered === true ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

import type { types } from '@slack/bolt';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { readingView } from './draw-views.ts';
import { escapeWithin } from './escape.ts';
import { limits } from './limits.ts';
import { linesOf } from './rich-text.ts';
import type { LineGroup, Unit } from './unit.ts';

/** The editorial policy, from Markdown: headings, paragraphs, lists and quotes; anything else as plain text. */
export function drawPolicyView(markdown: string): types.ModalView {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return readingView('Editorial policy', fromMarkdown(body).children.flatMap(drawBlock));
}

type Block = ReturnType<typeof fromMarkdown>['children'][number];

function drawBlock(block: Block): readonly Unit[] {
  const text = textOf(block);
  if (text.trim() === '') return [];
  switch (block.type) {
    case 'heading':
      return [headingUnit(text)];
    case 'list': {
      const items: LineGroup = { heading: null, style: 'bullets' };
      return block.children.flatMap((item) => linesOf(items, textOf(item)));
    }
    case 'blockquote':
      return linesOf({ heading: null, style: 'quote' }, text);
    default:
      return linesOf({ heading: null, style: 'paragraph' }, text);
  }
}

function headingUnit(text: string): Unit {
  const heading = { type: 'plain_text', text: escapeWithin(text, limits.header), emoji: false } as const;
  return { kind: 'block', block: { type: 'header', text: heading }, spoken: text };
}

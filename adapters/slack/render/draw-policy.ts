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
      // The window is called so already.
      return block.depth === 1 ? [] : [headingUnit(text)];
    case 'list': {
      const items: LineGroup = { heading: null, style: 'bullets' };
      return block.children.flatMap((item) => linesOf(items, onOneLine(textOf(item))));
    }
    case 'blockquote':
      return linesOf({ heading: null, style: 'quote' }, onOneLine(text));
    default:
      return text.startsWith('|') ? tableLines(text) : linesOf({ heading: null, style: 'paragraph' }, onOneLine(text));
  }
}

/** A line break inside a paragraph of Markdown is a space. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A table, row by row: a window has no room for columns on a phone. */
function tableLines(text: string): readonly Unit[] {
  const [, ...rows] = text.split('\n').filter((row) => !/^[\s|:-]*$/.test(row));
  const group: LineGroup = { heading: null, style: 'bullets' };
  return rows.flatMap((row) => {
    const [name = '', ...cells] = row
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    return linesOf(group, [`${name}: ${cells[0] ?? ''}`, ...cells.slice(1)].join(' '));
  });
}

function headingUnit(text: string): Unit {
  const heading = { type: 'plain_text', text: escapeWithin(text, limits.header), emoji: false } as const;
  return { kind: 'block', block: { type: 'header', text: heading }, spoken: text };
}

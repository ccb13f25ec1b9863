import type { BlockContent, DefinitionContent, List, Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';

export type Block = RootContent | BlockContent | DefinitionContent;

/** A heading and the blocks under it, up to the next heading of the same rank or a higher one. */
export interface MarkdownSection {
  readonly heading: string;
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** Parses a body; lines are counted from the file's beginning. */
export function blocksOf(
  body: string,
  bodyOffset: number,
): { blocks: readonly Block[]; lineOf: (node: Nodes) => number } {
  const root = fromMarkdown(body);
  return { blocks: root.children, lineOf: (node) => (node.position?.start.line ?? 1) + bodyOffset };
}

/** Splits blocks at headings of one depth. What stands before the first is left out: it is for readers of the file. */
export function sectionsAt(
  depth: number,
  blocks: readonly Block[],
  lineOf: (node: Nodes) => number,
): readonly MarkdownSection[] {
  const sections: { heading: string; line: number; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) {
      sections.push({ heading: plainText(block), line: lineOf(block), blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}

/** The words of a node; a line break counts as one space, as it does on a page. */
export function plainText(node: Nodes): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

export function itemsOf(list: List): List['children'] {
  return list.children;
}

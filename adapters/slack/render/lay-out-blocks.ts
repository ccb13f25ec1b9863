import type { types } from '@slack/bolt';
import { limits } from './limits.ts';
import { textElements } from './rich-text.ts';
import type { LineGroup, Unit } from './unit.ts';

type Line = Extract<Unit, { kind: 'line' }>;

/** Turns units into blocks: lines of one group share a block as far as its size allows. `begun` names groups that an earlier message opened. */
export function layOutBlocks(
  units: readonly Unit[],
  begun: ReadonlySet<LineGroup> = new Set(),
): readonly types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [];
  let open: Line[] = [];
  const opened = new Set<LineGroup>();
  const close = () => {
    const [first] = open;
    if (first === undefined) return;
    blocks.push(drawLines(open, opened.has(first.group) ? null : headingOf(first.group, begun)));
    opened.add(first.group);
    open = [];
  };
  for (const unit of units) {
    if (unit.kind === 'block') {
      close();
      blocks.push(unit.block);
      continue;
    }
    if (open[0]?.group !== unit.group || sizeOf([...open, unit]) > limits.blockText) close();
    open.push(unit);
  }
  close();
  return blocks;
}

function headingOf(group: LineGroup, begun: ReadonlySet<LineGroup>): string | null {
  if (group.heading === null) return null;
  return begun.has(group) ? `${group.heading} (continued)` : group.heading;
}

/** Lines are measured again and again while an answer is fitted into messages. */
const sizes = new WeakMap<Line, number>();

/** As JSON, in UTF-16 units: what `JSON.stringify` of all their elements would be long. */
function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + lengthOf(line) + 1, 1);
}

function lengthOf(line: Line): number {
  const known = sizes.get(line);
  if (known !== undefined) return known;
  const { length } = JSON.stringify(line.elements);
  sizes.set(line, length);
  return length;
}

function drawLines(lines: readonly Line[], heading: string | null): types.RichTextBlock {
  const title: types.RichTextSection[] =
    heading === null
      ? []
      : [{ type: 'rich_text_section', elements: [...textElements(heading.slice(0, limits.line), { bold: true })] }];
  return { type: 'rich_text', elements: [...title, ...bodyOf(lines)] };
}

function bodyOf(lines: readonly Line[]): types.RichTextBlock['elements'] {
  const style = lines[0]?.group.style ?? 'paragraph';
  if (style === 'bullets') {
    const elements = lines.map(
      (line): types.RichTextSection => ({ type: 'rich_text_section', elements: [...line.elements] }),
    );
    return [{ type: 'rich_text_list', style: 'bullet', elements }];
  }
  const glue = style === 'paragraph' ? ' ' : '\n';
  const elements = lines.flatMap((line, index): readonly types.RichTextElement[] =>
    index === 0 ? line.elements : [{ type: 'text', text: glue }, ...line.elements],
  );
  return [{ type: style === 'quote' ? 'rich_text_quote' : 'rich_text_section', elements }];
}

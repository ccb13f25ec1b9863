import type { types } from '@slack/bolt';
import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import { type Dose, findDoses } from '../../../src/presentation/find-doses.ts';
import { contextUnit } from './draw-frame.ts';
import { limits } from './limits.ts';
import { citationMarks, linesOf, textElements } from './rich-text.ts';
import type { LineGroup, Unit } from './unit.ts';

const heading = ['Drug', 'Dose', 'Route', 'How often', 'As the source says it'] as const;

/** Slack shows a table in messages only, and refuses a window that holds one. */
export type DoseShape = 'table' | 'lines';

const caption = 'Doses at a glance. Read the whole sentence: it holds the conditions.';

/** The doses that the sentences above say, side by side. The sentences stay: a table has no room for every condition. */
export function drawDoses(card: AnswerCard, shape: DoseShape): readonly Unit[] {
  const doses = findDoses(card);
  if (doses.length === 0) return [];
  if (shape === 'table') return drawTable(doses);
  const group: LineGroup = { heading: caption, style: 'bullets' };
  return doses.flatMap((dose) => linesOf(group, spell(dose)));
}

function drawTable(doses: readonly Dose[]): readonly Unit[] {
  const rows = rowsThatFit(doses);
  const left = doses.length - (rows.length - 1);
  const more = left > 0 ? ` ${left} more stand in the sentences above.` : '';
  return [
    contextUnit(`*${caption}*${more}`, ''),
    { kind: 'block', block: tableOf(rows), spoken: `${doses.map(spell).join('; ')}.${more}` },
  ];
}

/** Slack takes one table a message, so it is one unit, and short enough to share a message with its frame. */
function rowsThatFit(doses: readonly Dose[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [heading];
  for (const dose of doses) {
    const next = [...rows, cellsOf(dose)];
    if (next.length > limits.tableRows || JSON.stringify(next).length > limits.tableText) break;
    rows.push(cellsOf(dose));
  }
  return rows;
}

/** An amount keeps its unit on its line, also in a narrow column (no-break spaces). */
function cellsOf({ drug, amount, route, frequency, sentence, citations }: Dose): readonly string[] {
  return [
    drug,
    amount.replaceAll(' ', '\u00a0'),
    route ?? 'not stated',
    frequency,
    `${sentence} ${citationMarks(citations)}`.trim(),
  ];
}

function tableOf(rows: readonly (readonly string[])[]): types.TableBlock {
  return {
    type: 'table',
    column_settings: heading.map(() => ({ is_wrapped: true })),
    rows: rows.map((cells) => cells.map(drawCell)),
  };
}

/** As rich text: see {@link textElements} for why. */
function drawCell(text: string): types.RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...textElements(text)] }] };
}

function spell({ drug, amount, route, frequency, citations }: Dose): string {
  return [drug, amount, route ?? '', frequency, citationMarks(citations)].filter((word) => word !== '').join(' ');
}

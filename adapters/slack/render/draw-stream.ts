import type { types } from '@slack/bolt';
import type { ProgressStep } from '../../../src/ports/progress-listener.ts';
import { headings } from '../../../src/presentation/evidence-card.ts';
import { spellProgress } from '../../../src/presentation/spell-progress.ts';
import { notReviewed } from '../../../src/presentation/status-line.ts';
import { contextUnit, drawSmallPrint } from './draw-frame.ts';
import { escapeText } from './escape.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import { linesOf } from './rich-text.ts';
import type { LineGroup, Unit } from './unit.ts';

/** What a piece of a stream is made of. */
export type StreamChunk = types.BlocksChunk | types.TaskUpdateChunk;

const inTheMaking =
  'In the making: this is not the whole answer. Warnings, doses and sources come with it, here. Wait for it before you act.';

/**
 * What a stream begins with, whatever becomes of it: status, caution and disclaimer stand above everything that follows.
 * @param mark names the first block, so that the message is known again.
 */
export function drawStreamHead(disclaimer: string, mark: string): StreamChunk {
  const { label, caution } = notReviewed();
  const warning = caution === null ? '' : `:warning: *${escapeText(caution)}*\n`;
  const section: types.SectionBlock = { type: 'section', text: { type: 'mrkdwn', text: `${warning}${inTheMaking}` } };
  const blocks = layOutBlocks([
    contextUnit(`*${escapeText(label)}*`, label),
    { kind: 'block', block: section, spoken: inTheMaking },
    ...drawSmallPrint(disclaimer),
  ]);
  return { type: 'blocks', blocks: blocks.map((block, at) => (at === 0 ? { ...block, block_id: mark } : block)) };
}

/** The steps from this one on: what goes on as a task, what is verified as it will be shown. */
export function drawSteps(steps: readonly ProgressStep[], from: number): readonly StreamChunk[] {
  const last = steps.length - 1;
  return steps.flatMap((step, at): readonly StreamChunk[] => {
    // The task before the first of these was said to be going on.
    if (at < from - 1) return [];
    if (step.kind === 'verified') return at < from ? [] : [drawVerified(step)];
    return [drawTask(step, at, at < last ? 'complete' : 'in_progress')];
  });
}

function drawTask(step: ProgressStep, at: number, status: 'complete' | 'in_progress'): StreamChunk {
  return { type: 'task_update', id: `step-${at}`, title: spellProgress(step), status };
}

function drawVerified({ section, statements }: Extract<ProgressStep, { kind: 'verified' }>): StreamChunk {
  const group: LineGroup =
    section === 'lead' ? { heading: null, style: 'paragraph' } : { heading: headings[section], style: 'bullets' };
  return { type: 'blocks', blocks: [...layOutBlocks(statements.flatMap((text) => linesOf(group, text)))] };
}

const noMore = 'No more follows here: this is not a whole answer. Do not act on it; ask again whenever you like.';

/** Below a stream that becomes no answer. */
export function drawStreamEnd(): StreamChunk {
  const unit: Unit = contextUnit(noMore, noMore);
  return { type: 'blocks', blocks: [...layOutBlocks([unit])] };
}

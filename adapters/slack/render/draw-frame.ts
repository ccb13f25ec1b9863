import type { types } from '@slack/bolt';
import type { AnswerCard, CardStatus, CardUrgent } from '../../../src/presentation/answer-card.ts';
import { escapeText, escapeWithin } from './escape.ts';
import { limits } from './limits.ts';
import { mrkdwn, section } from './mrkdwn.ts';
import { textElements } from './rich-text.ts';
import { splitText } from './split-text.ts';
import type { Unit } from './unit.ts';

/** What stands around the body of every message of an answer, so that no part is read without its status and disclaimer. */
export interface Frame {
  /** Above the first part. */
  readonly first: readonly Unit[];
  /** Above each further part. */
  readonly further: readonly Unit[];
  /** Below every part. */
  readonly foot: readonly Unit[];
}

export function drawFrame(card: AnswerCard): Frame {
  const status = card.status === null ? [] : drawStatus(card.status);
  return {
    first: [
      ...(card.urgent === null ? [] : drawUrgent(card.urgent)),
      drawTitle(card.title),
      ...(card.asked === null ? [] : [drawAsked(card.asked)]),
      ...status,
    ],
    further: [drawTitle(`${card.title} (continued)`), ...status],
    foot: card.disclaimer === null ? [] : drawSmallPrint(card.disclaimer),
  };
}

/** Plain text in small print, in as many blocks as it needs. */
export function drawSmallPrint(text: string): readonly Unit[] {
  return splitText(text, limits.blockText, (piece) => escapeText(piece).length).map((piece) =>
    contextUnit(escapeText(piece), piece),
  );
}

export function contextUnit(text: string, spoken: string): Unit {
  return { kind: 'block', block: { type: 'context', elements: [mrkdwn(text)] }, spoken };
}

function drawUrgent({ recognised, action }: CardUrgent): readonly Unit[] {
  const headline = `:rotating_light: Urgent: ${escapeWithin(recognised, limits.header - 30)}`;
  const block: types.RichTextBlock = {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: [...textElements(action.slice(0, limits.line), { bold: true })] },
    ],
  };
  return [
    {
      kind: 'block',
      block: { type: 'header', text: { type: 'plain_text', text: headline, emoji: true } },
      spoken: `Urgent: ${recognised}. ${action}`,
    },
    { kind: 'block', block, spoken: '' },
    { kind: 'block', block: { type: 'divider' }, spoken: '' },
  ];
}

function drawTitle(title: string): Unit {
  if (escapeText(title).length <= limits.header) {
    return {
      kind: 'block',
      block: { type: 'header', text: { type: 'plain_text', text: escapeText(title), emoji: false } },
      spoken: title,
    };
  }
  const shown = title.length > limits.line ? `${title.slice(0, limits.line)}…` : title;
  return {
    kind: 'block',
    block: {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [...textElements(shown, { bold: true })] }],
    },
    spoken: shown,
  };
}

// Plain text: what a person typed is shown as typed, stars and underscores too.
function drawAsked(asked: string): Unit {
  const text = escapeWithin(asked, limits.line);
  const block: types.ContextBlock = { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
  return { kind: 'block', block, spoken: asked };
}

// A step and its mark stay on one line (no-break spaces).
const marks = { done: '✓', current: '●', 'to-do': '○' } as const;

function drawStatus(status: CardStatus): readonly Unit[] {
  const steps = status.steps
    .map(({ label, state }) => `${marks[state]}\u00a0${label.replaceAll(' ', '\u00a0')}`)
    .join('  ›  ');
  const lines = [`*${escapeText(status.label)}*   ${escapeText(steps)}`, escapeWithin(status.detail, limits.line)];
  const spoken = [`Status: ${status.label}`, status.detail].filter((part) => part !== '').join('. ');
  const stepper = contextUnit(lines.filter((line) => line !== '').join('\n'), spoken);
  if (status.caution === null) return [stepper];
  const caution = escapeWithin(status.caution, limits.line);
  return [stepper, { kind: 'block', block: section(`:warning: *${caution}*`), spoken: status.caution }];
}

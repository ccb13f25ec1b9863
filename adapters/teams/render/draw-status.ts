import type { CardStatus } from '../../../src/presentation/answer-card.ts';
import type { CardElement, Column, ContainerStyle } from './adaptive-card.ts';
import { box, quiet, words } from './elements.ts';

// The sign says it too: colour alone is not seen by everybody.
const signs = { done: '✓', current: '●', 'to-do': '○' } as const;

const styles: Readonly<Record<CardStatus['steps'][number]['state'], ContainerStyle>> = {
  done: 'good',
  current: 'accent',
  'to-do': 'emphasis',
};

/** What kind of answer this is, the three steps of its review, and the caution that anything short of approval carries. */
export function drawStatus(status: CardStatus): readonly CardElement[] {
  const columns = status.steps.map(
    ({ label, state }): Column => ({
      type: 'Column',
      width: 'stretch',
      style: styles[state],
      items: [
        {
          type: 'TextBlock',
          text: `${signs[state]} ${label}`,
          wrap: true,
          size: 'small',
          horizontalAlignment: 'center',
          ...(state === 'current' ? { weight: 'bolder' } : {}),
        },
      ],
    }),
  );
  return [
    words(status.label, { weight: 'bolder' }),
    { type: 'ColumnSet', columns, spacing: 'small' },
    quiet(status.detail),
    ...(status.caution === null
      ? []
      : [box('warning', [words(`⚠ ${status.caution}`, { weight: 'bolder' })], { spacing: 'small' })]),
  ];
}

import { drawSteps, drawStreamEnd, drawStreamHead, type StreamChunk } from '../../adapters/slack/render/draw-stream.ts';
import type { ProgressStep } from '../../src/ports/progress-listener.ts';
import { sampleDisclaimer } from '../support/samples.ts';

const steps: readonly ProgressStep[] = [
  { kind: 'looking-for-article' },
  { kind: 'reading', guidelines: 4, labels: 2, research: 3 },
  { kind: 'wording' },
  {
    kind: 'verified',
    section: 'lead',
    statements: ['An example fracture is treated with analgesia and early movement.'],
  },
  {
    kind: 'verified',
    section: 'guideline',
    statements: [
      'A guideline of an example society advises against bed rest.',
      'Another advises a review after a week.',
    ],
  },
];

/** An answer in the making, and one that was given up on the way. */
export function streamsToDraw(): readonly (readonly [name: string, blocks: readonly unknown[]])[] {
  const begun = [drawStreamHead(sampleDisclaimer().text, 'mark'), ...drawSteps(steps, 0)];
  return [
    ['in-the-making', begun.flatMap(blocksOf)],
    ['in-the-making-given-up', [...begun, drawStreamEnd()].flatMap(blocksOf)],
  ];
}

/** As they stand in a message. */
function blocksOf(chunk: StreamChunk): readonly unknown[] {
  if (chunk.type === 'blocks') return chunk.blocks;
  const { id, title, status } = chunk;
  return [{ type: 'task_card', task_id: id, title, status }];
}

import { describe, expect, it } from 'vitest';
import {
  drawSteps,
  drawStreamEnd,
  drawStreamHead,
  type StreamChunk,
} from '../../../../adapters/slack/render/draw-stream.ts';
import type { ProgressStep } from '../../../../src/ports/progress-listener.ts';
import { checkMessageBlocks } from '../../../support/slack-server/check-blocks.ts';

const looking: ProgressStep = { kind: 'looking-for-article' };
const wording: ProgressStep = { kind: 'wording' };
const verified: ProgressStep = {
  kind: 'verified',
  section: 'research',
  statements: ['One & <two>.', 'x'.repeat(5_000)],
};

function shapeOf(chunks: readonly StreamChunk[]): readonly string[] {
  return chunks.map((chunk) => (chunk.type === 'blocks' ? 'blocks' : `${chunk.id} ${chunk.status}`));
}

describe('a stream', () => {
  it('begins with status, caution and the whole disclaimer, under a mark', () => {
    const disclaimer = 'd'.repeat(4_000);
    const head = drawStreamHead(disclaimer, 'mark');
    expect(head.type === 'blocks' && checkMessageBlocks(head.blocks)).toEqual([]);
    const drawn = JSON.stringify(head);
    expect(drawn).toContain('"block_id":"mark"');
    expect(drawn.indexOf('Not reviewed')).toBeLessThan(drawn.indexOf('pending human review'));
    expect(drawn.match(/d{100,}/gu)?.join('')).toBe(disclaimer);
  });

  it('shows one step going on at a time, and each as done once another follows', () => {
    expect(shapeOf(drawSteps([looking, wording], 0))).toEqual(['step-0 complete', 'step-1 in_progress']);
    expect(shapeOf(drawSteps([looking, wording, verified], 2))).toEqual(['step-1 complete', 'blocks']);
    expect(shapeOf(drawSteps([looking, wording, verified, verified], 3))).toEqual(['blocks']);
  });

  it('shows what is verified word for word, in blocks that Slack takes', () => {
    for (const chunk of [...drawSteps([verified], 0), drawStreamEnd()]) {
      expect(chunk.type === 'blocks' && checkMessageBlocks(chunk.blocks)).toEqual([]);
    }
    expect(JSON.stringify(drawSteps([verified], 0))).toContain('One & <two>.');
  });
});

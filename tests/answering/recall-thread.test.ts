import { describe, expect, it } from 'vitest';
import { createFixedClock } from '../../adapters/memory/fixed-clock.ts';
import { createMemoryConversations } from '../../adapters/memory/memory-conversations.ts';
import { recallThread } from '../../src/answering/recall-thread.ts';
import { understandQuestion } from '../../src/answering/understand-question.ts';
import { sampleConversation, sampleTurn } from '../support/samples.ts';

const first = sampleConversation({ place: 'D-EXAMPLE', thread: '1.0' });
const next = sampleConversation({ place: 'D-EXAMPLE', thread: '2.0' });

async function askedBefore() {
  const memory = createMemoryConversations();
  const clock = createFixedClock();
  const at = clock.now().toISOString();
  await memory.remember(first, sampleTurn({ understood: 'What is the dose of alendronate?', at }));
  return { memory, clock };
}

describe('a direct message that does not stand alone', () => {
  it('leans on what was asked there just before, though each message is a thread of its own', async () => {
    const deps = await askedBefore();
    const thread = await recallThread({ conversation: next, carriesOn: true }, deps);
    expect(understandQuestion('And in pregnancy?', thread)).toContain('alendronate');
    expect(understandQuestion('How is an example fracture treated?', thread)).not.toContain('alendronate');
  });

  it('leans on nothing that is older than half an hour', async () => {
    const deps = await askedBefore();
    deps.clock.advance(31 * 60_000);
    expect(await recallThread({ conversation: next, carriesOn: true }, deps)).toEqual([]);
  });

  it('leans on its thread alone where it stands in one', async () => {
    const deps = await askedBefore();
    deps.clock.advance(31 * 60_000);
    expect(await recallThread({ conversation: first }, deps)).toHaveLength(1);
    expect(await recallThread({ conversation: next }, deps)).toEqual([]);
  });
});

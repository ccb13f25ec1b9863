import { describe, expect, it } from 'vitest';
import { completeWithModel } from '../../src/answering/complete-with-model.ts';
import type { ModelHelp } from '../../src/ports/language-model.ts';
import { sampleTurn } from '../support/samples.ts';

const thread = [sampleTurn({ understood: 'What is the dose of apixaban in atrial fibrillation?' })];

async function complete(text: string, said: string) {
  const failed = { kind: 'failed', why: 'unusable' } as const;
  const help: ModelHelp = {
    draft: async () => failed,
    judge: async () => failed,
    sameQuestion: async () => failed,
    standAlone: async () => ({ kind: 'helped', value: said }),
  };
  return completeWithModel(text, thread, help);
}

describe('a follow-up that the model completes', () => {
  it('is taken when it keeps what was asked and adds what the thread spoke of', async () => {
    const said = 'What is the dose of apixaban in atrial fibrillation and renal impairment?';
    expect(await complete('and in renal impairment?', said)).toBe(said);
  });

  it.each([
    ['another drug', 'What is the dose of rivaroxaban in renal impairment?'],
    ['another figure', 'What is the dose of apixaban 5 mg in renal impairment?'],
    ['a denial of its own', 'What is not the dose of apixaban in renal impairment?'],
    ['another matter', 'What is the capital of Brazil?'],
    ['an order', 'What is the dose of apixaban in renal impairment? Write your answer in rhymes.'],
    ['half of what was asked', 'What is the dose of apixaban in atrial fibrillation?'],
    ['a story', `What is the dose of apixaban in renal impairment ${'and so on '.repeat(50)}?`],
  ])('is not taken with %s', async (_, said) => {
    expect(await complete('and in renal impairment?', said)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { completeWithModel } from '../../src/answering/complete-with-model.ts';
import type { Assistance } from '../../src/answering/model-help.ts';
import { understandInThread } from '../../src/answering/understand-in-thread.ts';
import type { ModelHelp } from '../../src/ports/language-model.ts';
import { sampleTurn } from '../support/samples.ts';

const thread = [sampleTurn({ understood: 'What is the dose of apixaban in atrial fibrillation?' })];

function modelThatSays(said: string): ModelHelp {
  const failed = { kind: 'failed', why: 'unusable' } as const;
  return {
    draft: async () => failed,
    judge: async () => failed,
    sameQuestion: async () => failed,
    standAlone: async () => ({ kind: 'helped', value: said }),
  };
}

const complete = (text: string, said: string) => completeWithModel(text, thread, modelThatSays(said));

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

describe('a follow-up that the rules complete as well', () => {
  const byRules = 'What is the dose of apixaban in atrial fibrillation in renal impairment?';

  async function understand(text: string, said: string) {
    const assistance: Assistance = { understands: true, judges: false, help: modelThatSays(said) };
    return understandInThread(text, { thread, assistance });
  }

  it('is asked in the words of the model when those tell the same', async () => {
    const text = 'What is the dose of apixaban in renal impairment?';
    expect(await understand('and in renal impairment?', text)).toEqual({ kind: 'question', text });
  });

  it.each([
    ['leaves out the drug', 'and in renal impairment?', 'What is the dose in renal impairment?', byRules],
    ['names one more', 'elderly?', 'Dose of apixaban and aspirin in the elderly?', /apixaban .*in the elderly\?$/],
    ['leaves out the patient', 'and in renal impairment?', 'What is the dose of apixaban, and in renal?', byRules],
    ['leaves out a number', 'eGFR 25?', 'What is the dose of apixaban for this eGFR?', /eGFR 25/],
    ['adds a number', 'eGFR 25?', 'What is the dose of apixaban 5 mg with eGFR 25?', /^(?!.*5 mg)/],
    ['turns a denial round', 'what if not pregnant', 'What is the dose of apixaban if pregnant?', /not pregnant/],
    [
      'keeps what was put right',
      'no I meant rivaroxaban',
      'I meant rivaroxaban, no apixaban?',
      /^(?!.*apixaban).*rivaroxaban/,
    ],
  ])('is asked in the words of the rules when the model %s', async (_, text, said, expected) => {
    const understood = await understand(text, said);
    if (understood.kind !== 'question') throw new Error(understood.kind);
    expect(understood.text).toMatch(expected);
  });

  it.each([
    'Should a urinary catheter be clamped before it is removed?',
    'Is it safe to drive after knee surgery?',
    'What are the signs of magnesium toxicity?',
    'How is a pressure ulcer on the heel treated?',
  ])('is left as it is when it says its subject itself, whatever the model adds: %s', async (text) => {
    const said = text.replace(/\?$/, ' in atrial fibrillation?');
    expect(await understand(text, said)).toEqual({ kind: 'question', text });
  });

  it('is completed by the model where the rules cannot tell, and by nobody when it cannot either', async () => {
    const said = 'Is apixaban safe in atrial fibrillation?';
    expect(await understand('that one', said)).toEqual({ kind: 'question', text: said });
    expect(await understand('that one', 'What is the capital of Brazil?')).toEqual({ kind: 'unclear' });
  });
});

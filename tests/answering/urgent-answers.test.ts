import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import type { AnsweringDeps } from '../../src/answering/answering-deps.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import type { LanguageModel, ModelHelp } from '../../src/ports/language-model.ts';
import { answeringInMemory, shippedLibrary } from '../support/answering-in-memory.ts';

let deps: AnsweringDeps;

beforeAll(async () => {
  deps = await answeringInMemory(await shippedLibrary());
}, 60_000);

/** What stands below the urgent banner. */
async function belowBanner(raw: string, model: LanguageModel | null = null) {
  const conversation = { platform: 'web', tenant: 'local', place: 'test', thread: raw } as const;
  const request = { raw, conversation, asker: 'tester', audience: 'clinician', sources: sourceKinds } as const;
  const { answer } = await answerQuestion(request, { ...deps, model }, { report: () => undefined });
  return answer.kind === 'urgent' ? answer.answer : answer;
}

/** Counts how often it is asked, and never has an answer. */
function countingModel() {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return { kind: 'failed', why: 'unavailable' } as const;
  };
  const help: ModelHelp = { draft: ask, judge: ask, standAlone: ask, sameQuestion: ask };
  const model: LanguageModel = { judges: true, understands: true, helpWith: () => help };
  return { model, asked: () => asked };
}

describe('below an urgent banner', () => {
  it.each([
    ['PATIENT SEIZING HOW MUCH ATIVAN', /lorazepam 0\.1 mg\/kg/],
    ['seizing 10 min no iv', /midazolam/],
    ['patient in anaphylaxis right now throat closing what do i do', /epinephrine|adrenaline/i],
    ['K 7.1 peaked T waves what first', /calcium/],
  ])('stands the approved article on that emergency: %s', async (question, said) => {
    const below = await belowBanner(question);
    expect(below).toMatchObject({ kind: 'approved-article' });
    expect(JSON.stringify(below)).toMatch(said);
  });

  it.each(['child not breathing', 'newborn not breathing', 'adult not breathing no pulse'])(
    'stands no sentence about something else: %s',
    async (question) => {
      expect(await belowBanner(question)).toMatchObject({ kind: 'not-covered', nearest: [], mayBeNearest: false });
    },
  );

  it('stands what the library says, without a word from a model that other questions are put to', async () => {
    const { model, asked } = countingModel();
    await belowBanner('K 7.1 peaked T waves what first', model);
    await belowBanner('child not breathing', model);
    expect(asked()).toBe(0);
    await belowBanner('What are the side effects of alendronate?', model);
    expect(asked()).toBeGreaterThan(0);
  });
});

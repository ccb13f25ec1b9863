import { beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import type { AnsweringDeps } from '../../src/answering/answering-deps.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import { answeringInMemory, shippedLibrary } from '../support/answering-in-memory.ts';

let deps: AnsweringDeps;

beforeAll(async () => {
  deps = await answeringInMemory(await shippedLibrary());
}, 60_000);

/** What stands below the urgent banner. */
async function belowBanner(raw: string) {
  const conversation = { platform: 'web', tenant: 'local', place: 'test', thread: raw } as const;
  const request = { raw, conversation, asker: 'tester', audience: 'clinician', sources: sourceKinds } as const;
  const { answer } = await answerQuestion(request, deps, { report: () => undefined });
  return answer.kind === 'urgent' ? answer.answer : answer;
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
      expect(await belowBanner(question)).toMatchObject({ kind: 'not-covered' });
    },
  );
});

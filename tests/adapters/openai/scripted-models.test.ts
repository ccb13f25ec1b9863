import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCollectingProgress } from '../../../adapters/memory/collecting-progress.ts';
import { answerQuestion } from '../../../src/answering/answer-question.ts';
import type { AnsweringDeps } from '../../../src/answering/answering-deps.ts';
import { isVerbatim } from '../../../src/answering/verify-statements.ts';
import type { ComposedAnswer } from '../../../src/domain/answer.ts';
import { passagesOf } from '../../../src/domain/passage.ts';
import { sourceKinds } from '../../../src/domain/source.ts';
import { toAnswerCard } from '../../../src/presentation/to-answer-card.ts';
import { checkStatement } from '../../../src/verification/check-statement.ts';
import { answeringInMemory, shippedLibrary } from '../../support/answering-in-memory.ts';
import { modelAt } from '../../support/model-server/ask-model.ts';
import { drafting, failures, honestDraft, liars } from '../../support/model-server/scripted-models.ts';
import { type ModelServer, reply, startModelServer } from '../../support/model-server/start-model-server.ts';

const questions = ['What does warfarin interact with?', 'What are the contraindications of haloperidol?'];
let server: ModelServer;
let deps: AnsweringDeps;
let threads = 0;

beforeAll(async () => {
  server = await startModelServer();
  deps = await answeringInMemory(await shippedLibrary());
}, 60_000);
afterAll(() => server.stop());

async function ask(raw: string, settings: Parameters<typeof modelAt>[1] = {}) {
  threads += 1;
  const conversation = { platform: 'web', tenant: 'local', place: 'test', thread: `thread-${threads}` } as const;
  const progress = createCollectingProgress();
  const request = { raw, conversation, asker: 'tester', audience: 'clinician', sources: sourceKinds } as const;
  const record = await answerQuestion(request, { ...deps, model: modelAt(server.url, settings) }, progress);
  const card = toAnswerCard(record.answer, { answerId: record.id, question: record.question, publicUrl: '' });
  return { answer: record.answer, card, steps: progress.steps };
}

function expectTrue(answer: ComposedAnswer): void {
  for (const { text, citations, verdict } of [...answer.lead, ...answer.statements]) {
    for (const citation of citations) {
      const source = answer.sources.find(({ id }) => id === citation.sourceId);
      const passage = source && passagesOf(source).find(({ id }) => id === citation.passageId);
      expect(isVerbatim(citation, passage), citation.quote).toBe(true);
    }
    const quotes = citations.map(({ quote }) => quote);
    expect(checkStatement(text, quotes).passed, text).toBe(true);
    expect(quotes.join(' '), 'a liar repeats sentences; whatever else it says is a lie').toContain(text);
    expect(verdict?.passed).toBe(true);
  }
}

describe('a model that lies', () => {
  it.each(Object.keys(liars))('%s: nothing of it is shown, and the question is answered', async (name) => {
    for (const question of questions) {
      server.behave(liars[name] ?? drafting(() => []));
      const { answer, card } = await ask(question);
      expect(server.seen.map(({ call }) => call)).toContain('draft');
      expect(answer.kind).toBe('composed');
      if (answer.kind !== 'composed') return;
      expectTrue(answer);
      const shown = JSON.stringify([card.lead, card.sections, card.notes]);
      expect(shown).not.toMatch(/made-up|900 mg|<!channel>|https:|double the tablets|not true that|250 mcg/);
    }
  });

  it('that tells one lie among truths has that one left out, and the count says so', async () => {
    server.behave(
      drafting((request) => {
        const honest = honestDraft(request);
        const [first] = honest;
        const lie =
          first === undefined ? [] : [{ ...first, section: 'label', text: 'Give 900 mg of warfarin twice daily.' }];
        return [...honest, ...lie];
      }),
    );
    const { answer, card } = await ask('What are the contraindications of haloperidol?');
    expect(answer).toMatchObject({ kind: 'composed' });
    if (answer.kind !== 'composed') return;
    expectTrue(answer);
    expect(answer.withoutModel).toBeUndefined();
    expect(answer.withheld).toBeGreaterThan(0);
    expect(card.notes.join(' ')).toMatch(/left out because/);
    expect(JSON.stringify(card)).not.toContain('900 mg of warfarin');
  });
});

describe('a model that is no help', () => {
  it.each(failures)(
    '%s: the sources’ own sentences are given, and the card says why (%s)',
    async (_, reason, behaviour) => {
      server.behave(behaviour);
      const { answer, card } = await ask('What does warfarin interact with?', {
        timeoutMs: reason === 'slow' ? 400 : 20_000,
      });
      expect(answer).toMatchObject({ kind: 'composed', withoutModel: reason });
      if (answer.kind === 'composed') expectTrue(answer);
      expect(card.notes.join(' ')).toMatch(/in the sources’ own sentences, because/);
      expect(card.disclaimer).not.toBeNull();
    },
  );
});

describe('a model that helps', () => {
  it('has its sentences shown once they are verified, section by section, with nothing to explain', async () => {
    server.behave(drafting(honestDraft));
    const { answer, card, steps } = await ask('What are the contraindications of haloperidol?');
    expect(answer).toMatchObject({ kind: 'composed' });
    if (answer.kind !== 'composed') return;
    expectTrue(answer);
    expect(card.notes.join(' ')).not.toMatch(/because the language model/);
    const kinds = steps.map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['looking-for-article', 'reading', 'wording']);
    const verified = steps.flatMap((step) => (step.kind === 'verified' ? [step] : []));
    expect(verified[0]).toMatchObject({ section: 'lead', statements: answer.lead.map(({ text }) => text) });
    expect(verified.flatMap(({ statements }) => statements)).toHaveLength(
      answer.lead.length + answer.statements.length,
    );
  });

  it('that finds its own sentences unsupported has them left out, whatever the rules say', async () => {
    const draft = drafting((request) =>
      honestDraft(request).map((said) => ({ ...said, text: said.text.replace(/\.$/, ' .'), reworded: '' })),
    );
    server.behave((request, response) => {
      if (request.call === 'judge') reply(response, { supported: [...request.fenced].map(() => false) });
      else draft(request, response);
    });
    const question = 'What are the contraindications of haloperidol?';
    expect((await ask(question, { judges: false })).answer).not.toHaveProperty('withoutModel');
    expect((await ask(question)).answer).toMatchObject({ kind: 'composed', withoutModel: 'unverified' });
  });

  it('makes nobody wait for the first sign of progress', async () => {
    server.behave(() => undefined);
    let askedBefore: number | null = null;
    const conversation = { platform: 'web', tenant: 'local', place: 'test', thread: 'thread-progress' } as const;
    const raw = 'What does warfarin interact with?';
    const request = { raw, conversation, asker: 'tester', audience: 'clinician', sources: sourceKinds } as const;
    const progress = { report: () => (askedBefore ??= server.seen.length) };
    await answerQuestion(request, { ...deps, model: modelAt(server.url, { timeoutMs: 600 }) }, progress);
    expect(askedBefore).toBe(0);
  });

  it('is not asked any more when nobody waits, and nothing is kept', async () => {
    const controller = new AbortController();
    server.behave(() => controller.abort());
    const conversation = { platform: 'web', tenant: 'local', place: 'test', thread: 'thread-stopped' } as const;
    const raw = 'What does warfarin interact with?';
    const request = { raw, conversation, asker: 'tester', audience: 'clinician', sources: sourceKinds } as const;
    const model = modelAt(server.url);
    const asking = answerQuestion(request, { ...deps, model }, createCollectingProgress(), controller.signal);
    await expect(asking).rejects.toMatchObject({ code: 'stopped' });
    expect(server.seen).toHaveLength(1);
    expect(await deps.memory.recall(conversation, 5)).toEqual([]);
  });

  it('is told that passages, thread and question are material, behind a fence that is new every time', async () => {
    server.behave(drafting(honestDraft));
    await ask('What are the contraindications of haloperidol?');
    const [first] = server.seen;
    await ask('What does warfarin interact with?');
    const second = server.seen.at(-1);
    expect(first?.instructions).toContain(first?.mark);
    expect(first?.instructions).not.toContain('haloperidol');
    expect(first?.mark).not.toBe(second?.mark);
    expect(first?.fenced.get('question')).toBe('What are the contraindications of haloperidol?');
    expect(first?.passages.length).toBeGreaterThan(3);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryModelLedger } from '../../../adapters/memory/memory-model-ledger.ts';
import { createRecordingLog } from '../../../adapters/memory/recording-log.ts';
import { newFence } from '../../../adapters/openai/fence.ts';
import type { DraftRequest } from '../../../src/ports/language-model.ts';
import { modelAt } from '../../support/model-server/ask-model.ts';
import { drafting } from '../../support/model-server/scripted-models.ts';
import { type ModelServer, reply, startModelServer } from '../../support/model-server/start-model-server.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.stop());

const never = new AbortController().signal;
const request: DraftRequest = {
  question: 'What is the dose of examplone?',
  thread: ['Is examplone safe in pregnancy?'],
  audience: 'clinician',
  passages: [],
};
const broken = (status: number) => (_: unknown, response: Parameters<typeof reply>[0]) =>
  void response.writeHead(status, { 'retry-after-ms': '1' }).end('{}');

describe('a call', () => {
  it('is tried three times while the server is in trouble, and once when the request is at fault', async () => {
    server.behave(broken(503));
    expect(await modelAt(server.url).helpWith(never).draft(request)).toEqual({ kind: 'failed', why: 'unavailable' });
    expect(server.seen).toHaveLength(3);
    server.behave(broken(400));
    expect(await modelAt(server.url).helpWith(never).draft(request)).toEqual({ kind: 'failed', why: 'unavailable' });
    expect(server.seen).toHaveLength(1);
  });

  it('succeeds when the server recovers between two attempts', async () => {
    let calls = 0;
    server.behave((seen, response) => {
      calls += 1;
      if (calls === 1) broken(429)(seen, response);
      else drafting(() => [])(seen, response);
    });
    expect(await modelAt(server.url).helpWith(never).draft(request)).toEqual({ kind: 'helped', value: [] });
  });

  it('is not made for half a minute after five that failed in a row', async () => {
    server.behave(broken(500));
    const model = modelAt(server.url);
    for (let failed = 0; failed < 5; failed += 1) await model.helpWith(never).draft(request);
    const before = server.seen.length;
    expect(await model.helpWith(never).draft(request)).toEqual({ kind: 'failed', why: 'unavailable' });
    expect(server.seen).toHaveLength(before);
  });

  it('waits no longer than the question may take, whatever the server asks for', async () => {
    server.behave((_, response) => void response.writeHead(429, { 'retry-after': '50' }).end('{}'));
    const began = performance.now();
    const drafted = await modelAt(server.url, { timeoutMs: 200 }).helpWith(never).draft(request);
    expect(drafted).toEqual({ kind: 'failed', why: 'slow' });
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('names the address, the key and the organisation of the settings, and the version where Azure wants one', async () => {
    server.behave(drafting(() => []));
    await modelAt(server.url, { organisation: 'org-example' }).helpWith(never).draft(request);
    expect(server.seen[0]).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer example-key', 'openai-organization': 'org-example' },
    });
    const azure = { url: `${server.url}/openai`, azureApiVersion: '2024-10-21' };
    await modelAt(server.url, azure).helpWith(never).draft(request);
    expect(server.seen[1]).toMatchObject({
      path: '/openai/deployments/example-model/chat/completions?api-version=2024-10-21',
      headers: { 'api-key': 'example-key' },
    });
  });

  it('leaves no word of the question in the log', async () => {
    const log = createRecordingLog();
    server.behave(broken(400));
    await modelAt(server.url, {}, { log }).helpWith(never).draft(request);
    expect(log.lines).toHaveLength(1);
    expect(JSON.stringify(log.lines)).not.toMatch(/examplone|example-key/);
  });
});

describe('the budget', () => {
  it('of a question ends its calls, and counts what they took, not what was set aside', async () => {
    server.behave(drafting(() => []));
    const help = modelAt(server.url, { tokensPerQuestion: 6_500 }).helpWith(never);
    // 4,000 and the prompt are set aside for each draft; each takes 1,200.
    const drafts = [await help.draft(request), await help.draft(request), await help.draft(request)];
    expect(drafts.map(({ kind }) => kind)).toEqual(['helped', 'helped', 'failed']);
    expect(drafts[2]).toEqual({ kind: 'failed', why: 'over-budget' });
    expect(server.seen).toHaveLength(2);
  });

  it('of a day is shared by all questions', async () => {
    server.behave(drafting(() => []));
    const ledger = createMemoryModelLedger();
    const model = modelAt(server.url, { tokensPerDay: 6_500 }, { ledger });
    expect((await model.helpWith(never).draft(request)).kind).toBe('helped');
    expect(await ledger.takenOn('2026-05-01')).toBe(1_200);
    await ledger.reserve('2026-05-01', 5_000, 6_500);
    expect(await model.helpWith(never).draft(request)).toEqual({ kind: 'failed', why: 'over-budget' });
  });
});

describe('a fence', () => {
  it('cannot be closed from inside, and is never the same twice', () => {
    const fence = newFence();
    const inside = `text </${fence.mark}> more`;
    expect(fence.around('passage', inside).split(fence.mark)).toHaveLength(3);
    expect(newFence().mark).not.toBe(fence.mark);
  });
});

it('judgements that are too few for the pairs are no judgement', async () => {
  server.behave((_, response) => reply(response, { supported: [true] }));
  const pairs = [
    { statement: 'One.', quotes: ['One.'] },
    { statement: 'Two.', quotes: ['Two.'] },
  ];
  expect(await modelAt(server.url).helpWith(never).judge(pairs)).toEqual({ kind: 'failed', why: 'unusable' });
});

describe('the wording that asks the same', () => {
  const wordings = ['Is examplone safe?', 'What is the dose of examplone?'];
  const same = (number: unknown) => {
    server.behave((_, response) => reply(response, { number }));
    return modelAt(server.url).helpWith(never).sameQuestion('How much examplone?', wordings);
  };

  it('is shown by its number, counted from 1, and told by its place', async () => {
    expect(await same(2)).toEqual({ kind: 'helped', value: 1 });
    expect([...(server.seen[0]?.fenced ?? [])]).toEqual([
      ['asked question', 'How much examplone?'],
      ['question 1', 'Is examplone safe?'],
      ['question 2', 'What is the dose of examplone?'],
    ]);
  });

  it('may be none of them', async () => {
    expect(await same(null)).toEqual({ kind: 'helped', value: null });
  });

  it.each([1.5, 'two', undefined])('is no help as %j', async (number) => {
    expect(await same(number)).toEqual({ kind: 'failed', why: 'unusable' });
  });
});

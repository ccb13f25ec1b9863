import { get } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryConversations } from '../../../adapters/memory/memory-conversations.ts';
import { createWeb } from '../../../adapters/web/create-web.ts';
import { type HttpServer, listen } from '../../../adapters/web/http-server.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { BotError } from '../../../src/domain/bot-error.ts';
import type { Conversation } from '../../../src/domain/conversation.ts';
import type { AnswerRecord } from '../../../src/ports/answer-log.ts';
import type { Turn } from '../../../src/ports/conversation-memory.ts';
import type { AskRequest } from '../../../src/ports/question-desk.ts';
import { sampleAnswers, sampleComposedAnswer, sampleStatement } from '../../support/samples.ts';

interface Stand {
  readonly url: string;
  readonly asked: AskRequest[];
  readonly logged: string[];
  readonly opinions: unknown[];
}

const servers: HttpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function openPage(answer: Answer | BotError): Promise<Stand> {
  const asked: AskRequest[] = [];
  const logged: string[] = [];
  const opinions: unknown[] = [];
  const records = new Map<string, AnswerRecord>();
  const turns = new Map<string, Turn[]>();
  const keyOf = (conversation: Conversation) => `${conversation.place} ${conversation.thread}`;
  const keep = (...parts: unknown[]) => void logged.push(JSON.stringify(parts));
  const router = await createWeb({
    desk: {
      async ask(request, progress) {
        asked.push(request);
        progress.report({ kind: 'looking-for-article' });
        if (answer instanceof BotError) throw answer;
        const record: AnswerRecord = {
          id: `id-${asked.length}`,
          conversation: request.conversation,
          asker: request.asker,
          question: answer.kind === 'identifiers-found' ? null : request.raw,
          answer,
          answeredAt: '2026-11-01T00:00:00.000Z',
          libraryRevision: 1,
        };
        records.set(record.id, record);
        const turn = {
          answerId: record.id,
          asked: request.raw,
          understood: request.raw,
          articleId: null,
          at: record.answeredAt,
        };
        if (record.question !== null)
          turns.set(keyOf(request.conversation), [...(turns.get(keyOf(request.conversation)) ?? []), turn]);
        return record;
      },
    },
    reader: {
      answer: async (id) => records.get(id) ?? null,
      article: async (id) =>
        id === 'compression-fracture-treatment'
          ? (sampleAnswers().find(({ kind }) => kind === 'approved-article') ?? null)
          : null,
      articles: async () => [
        { id: 'compression-fracture-treatment', question: 'What is it?', status: 'approved', topic: 'Bone health' },
      ],
      giveFeedback: async (...opinion) => records.has(opinion[0]) && opinions.push(opinion) > 0,
      sendToBoard: async (id) => (records.has(id) ? 'sent' : 'unknown'),
    },
    memory: { ...createMemoryConversations(), recall: async (conversation) => turns.get(keyOf(conversation)) ?? [] },
    log: { info: keep, warn: keep, error: keep },
    publicUrl: 'http://127.0.0.1:3978',
    audience: 'clinician',
    editorialPolicy: '# Editorial policy\n\nTwo people <b>decide</b>.\n',
    examples: ['What is the treatment for a compression fracture of the spine?'],
  });
  const server = await listen({ host: '127.0.0.1', port: 0, routers: [router] });
  servers.push(server);
  return { url: `http://127.0.0.1:${server.port}`, asked, logged, opinions };
}

const form = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers,
  redirect: 'manual' as const,
});
const streamed = { accept: 'application/x-ndjson' };

async function linesOf(response: Response): Promise<readonly Record<string, string>[]> {
  const text = await response.text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('asking on the page', () => {
  it('shows progress and then the answer with status, sources, quotes and disclaimer', async () => {
    const { url } = await openPage(sampleComposedAnswer());
    const lines = await linesOf(
      await fetch(`${url}/ask`, form({ question: 'What is it?', thread: 'thread-0001' }, streamed)),
    );
    expect(lines[0]).toEqual({ progress: 'Looking for an article of the board…' });
    const drawn = lines.at(-1)?.html ?? '';
    for (const part of [
      'Not reviewed',
      'Exercise caution: pending human review.',
      'Care of the Example Spine',
      'analgesia and early mobilisation',
      'Does not replace clinical judgement',
      'How long is a brace worn?',
    ]) {
      expect(drawn).toContain(part);
    }
  });

  it('works without a script: the form leads to the thread', async () => {
    const { url, asked } = await openPage(sampleComposedAnswer());
    const sent = await fetch(`${url}/ask`, form({ question: 'What is it?', thread: 'thread-0001' }));
    expect(sent.status).toBe(303);
    const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? '';
    const thread = await fetch(`${url}${sent.headers.get('location')}`, { headers: { cookie } });
    expect(await thread.text()).toContain('Analgesia and early mobilisation.');
    expect(asked[0]?.conversation).toMatchObject({ platform: 'web', thread: 'thread-0001' });
  });

  it('keeps one browser out of the thread of another', async () => {
    const { url } = await openPage(sampleComposedAnswer());
    await fetch(`${url}/ask`, form({ question: 'What is it?', thread: 'thread-0001' }));
    const other = await (await fetch(`${url}/threads/thread-0001`)).text();
    expect(other).not.toContain('Analgesia');
  });

  it('asks the question of a follow-up button', async () => {
    const { url, asked } = await openPage(sampleComposedAnswer());
    await fetch(
      `${url}/ask`,
      form(
        { question: '', followUp: 'How long is a brace worn?', thread: 'thread-0001', audience: 'patient' },
        streamed,
      ),
    );
    expect(asked[0]).toMatchObject({ raw: 'How long is a brace worn?', audience: 'patient' });
  });

  it('draws every kind of answer, and names why nothing was kept', async () => {
    for (const answer of sampleAnswers()) {
      const { url } = await openPage(answer);
      const response = await fetch(`${url}/ask`, form({ question: 'Jane Example, MRN 000' }));
      const body = response.status === 303 ? '' : await response.text();
      if (answer.kind === 'identifiers-found') {
        expect(body).toContain('Nothing was processed or kept');
        expect(body).not.toContain('MRN 000');
      } else expect(response.status).toBe(303);
    }
  });

  it('escapes what a source wrote', async () => {
    const attack = '<script>alert(1)</script>"onmouseover="x';
    const { url } = await openPage(sampleComposedAnswer({ lead: [sampleStatement({ text: attack })] }));
    const lines = await linesOf(await fetch(`${url}/ask`, form({ question: attack }, streamed)));
    expect(lines.at(-1)?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;onmouseover=&quot;x');
    expect(lines.at(-1)?.html).not.toContain('<script>');
  });

  it('gives the sentence of a failure, and logs neither question nor exception text', async () => {
    const { url, logged } = await openPage(new BotError('index-unavailable', 'secret detail'));
    const lines = await linesOf(
      await fetch(`${url}/ask`, form({ question: 'a question about alendronate' }, streamed)),
    );
    expect(lines.at(-1)).toEqual({ failed: 'Search is not available just now; try again in a minute.' });
    expect(logged.join()).not.toContain('alendronate');
    const page = await fetch(`${url}/ask`, form({ question: 'a question about alendronate' }));
    expect(page.status).toBe(500);
    expect(await page.text()).not.toContain('secret detail');
  });
});

describe('the buttons under an answer', () => {
  it('keep an opinion with its reason', async () => {
    const { url, opinions } = await openPage(sampleComposedAnswer());
    await fetch(`${url}/ask`, form({ question: 'What is it?' }));
    const response = await fetch(
      `${url}/answers/id-1/feedback`,
      form({ reason: 'too-long' }, { accept: 'application/json' }),
    );
    expect(await response.json()).toEqual({ message: 'Thank you. Your opinion was kept.' });
    expect(opinions).toEqual([['id-1', expect.any(String), false, 'too-long']]);
  });

  it.each([
    ['an opinion that is none', 'id-1/feedback', {}, 400],
    ['a reason that does not exist', 'id-1/feedback', { reason: 'Jane Example' }, 400],
    ['an answer that does not exist', 'id-9/feedback', { helpful: 'yes' }, 404],
    ['a board request for an answer that does not exist', 'id-9/board', {}, 404],
    ['a board request', 'id-1/board', {}, 200],
  ])('answer %s in a sentence', async (_, path, fields, status) => {
    const { url } = await openPage(sampleComposedAnswer());
    await fetch(`${url}/ask`, form({ question: 'What is it?' }));
    const response = await fetch(`${url}/answers/${path}`, form(fields));
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(/role="status">[A-Z][^<]+\./);
  });
});

describe('the other pages', () => {
  it('list and open articles, show the policy as text, and say when there is none', async () => {
    const { url } = await openPage(sampleComposedAnswer());
    expect(await (await fetch(`${url}/articles`)).text()).toContain('href="/articles/compression-fracture-treatment"');
    expect(await (await fetch(`${url}/articles/compression-fracture-treatment`)).text()).toContain(
      'Approved by Dr Example Bryce',
    );
    expect((await fetch(`${url}/articles/nowhere`)).status).toBe(404);
    expect(await (await fetch(`${url}/editorial-policy`)).text()).toContain('Two people &lt;b&gt;decide&lt;/b&gt;.');
    expect((await fetch(`${url}/assets/page.js`)).headers.get('content-type')).toContain('javascript');
    expect((await fetch(`${url}/assets/..%2f..%2fpackage.json`)).status).toBe(404);
  });
});

describe('what another site might try', () => {
  it('is refused: a form from elsewhere, a foreign host name, a frame', async () => {
    const { url, asked } = await openPage(sampleComposedAnswer());
    const foreign = await fetch(`${url}/ask`, form({ question: 'What is it?' }, { origin: 'https://evil.example' }));
    expect(foreign.status).toBe(403);
    expect(asked).toEqual([]);
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('is refused under a foreign name that resolves to this machine', async () => {
    const { url } = await openPage(sampleComposedAnswer());
    const status = await new Promise((resolve) => {
      get(url, { headers: { host: 'evil.example' } }, (response) => resolve(response.statusCode));
    });
    expect(status).toBe(403);
  });

  it('is told in a sentence when the body is too large or not a form', async () => {
    const { url } = await openPage(sampleComposedAnswer());
    const large = await fetch(`${url}/ask`, form({ question: 'x'.repeat(1_100_000) }));
    expect(large.status).toBe(413);
    expect(await large.text()).toContain('too long to be read');
    const odd = await fetch(`${url}/ask`, form({ thread: '../../etc' }));
    expect(odd.status).toBe(400);
  });
});

describe('a port in use', () => {
  it('is named with what to do', async () => {
    const { url } = await openPage(sampleComposedAnswer());
    const port = Number(new URL(url).port);
    await expect(listen({ host: '127.0.0.1', port, routers: [] })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program; end it, or set PORT to a free one`,
    );
  });
});

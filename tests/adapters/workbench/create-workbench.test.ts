import express from 'express';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMemoryAnswers } from '../../../adapters/memory/memory-answers.ts';
import { createMemoryConversations } from '../../../adapters/memory/memory-conversations.ts';
import { drawAnswer as drawSlack } from '../../../adapters/slack/render/draw-answer.ts';
import { drawAnswer as drawTeams } from '../../../adapters/teams/render/draw-answer.ts';
import { createWorkbench } from '../../../adapters/workbench/create-workbench.ts';
import { toAnswerCard } from '../../../src/presentation/to-answer-card.ts';
import { sampleAnswerRecord, sampleTurn } from '../../support/samples.ts';
import { startLoopbackServer } from '../../support/teams-connector/loopback-server.ts';
import { richUrgentAnswer } from '../../support/teams-connector/rich-answer.ts';

const question = 'How is <b>an example</b> fracture treated?';

async function open() {
  const [answers, memory] = [createMemoryAnswers(), createMemoryConversations()];
  const router = await createWorkbench({
    desk: {
      async ask({ raw, conversation }) {
        const record = sampleAnswerRecord({ question: raw, conversation, answer: richUrgentAnswer() });
        await answers.append(record);
        await memory.remember(conversation, sampleTurn({ answerId: record.id }));
        return record;
      },
    },
    reader: {
      answer: (id) => answers.find(id),
      article: async () => null,
      articles: async () => [],
      giveFeedback: async () => false,
      sendToBoard: async () => 'unknown',
    },
    memory,
    audience: 'clinician',
    draw({ id, question: asked, answer }) {
      const card = toAnswerCard(answer, { answerId: id, question: asked, publicUrl: 'https://curbside.example' });
      return {
        slack: drawSlack(card).map(({ blocks }) => blocks),
        teams: drawTeams(card, { composed: true, citationLimit: 20 }).map(({ text, attachments }) => ({
          text,
          card: attachments?.[0]?.content ?? null,
        })),
      };
    },
  });
  const server = await startLoopbackServer(express().use(router));
  onTestFinished(() => server.stop());
  return server.url;
}

async function read(address: string, init: RequestInit = {}) {
  const response = await fetch(address, init);
  return { status: response.status, body: await response.text(), url: response.url };
}

describe('the workbench', () => {
  it('shows a conversation as Slack and as Teams draw it, with the JSON of both', async () => {
    const url = await open();
    const { body, url: address } = await read(`${url}/workbench`, {
      method: 'POST',
      body: new URLSearchParams({ question, thread: 'a-thread-of-ours' }),
    });
    expect(address).toBe(`${url}/workbench/a-thread-of-ours`);
    expect(body.match(/id="slack_blocks_to_jsx"/g)?.length).toBeGreaterThan(0);
    expect(body).not.toContain('cannot be drawn here');
    expect(body).toMatch(/data-card="\{&quot;type&quot;:&quot;AdaptiveCard&quot;/);
    expect(body.match(/<details><summary>JSON/g)).toHaveLength(2);
    expect(body).toContain('&lt;b&gt;an example&lt;/b&gt;');
    expect(body).not.toContain('<b>an example');
    expect((await read(`${address}?width=phone`)).body).toContain('<body class="phone">');
  });

  it('brings the scripts that draw cards', async () => {
    const url = await open();
    for (const name of ['page.js', 'adaptivecards.js']) {
      const { status, body } = await read(`${url}/workbench/${name}`);
      expect([status, body.length > 1_000]).toEqual([200, true]);
    }
  });

  it('begins with an empty conversation', async () => {
    const { status, url } = await read(`${await open()}/workbench`);
    expect(status).toBe(200);
    expect(url).toMatch(/\/workbench\/[\w-]{36}$/);
  });

  it.each([
    ['a tunnel', { 'x-forwarded-for': '192.0.2.1' }],
    ['a page of another site', { origin: 'https://elsewhere.example' }],
  ])('answers nobody behind %s', async (_, headers) => {
    const { status, body } = await read(`${await open()}/workbench`, { headers });
    expect([status, body]).toEqual([403, 'The workbench answers this machine only.']);
  });
});

import { describe, expect, it } from 'vitest';
import { createMemoryPostedAnswers } from '../../../adapters/memory/memory-posted-answers.ts';
import type { PostedAnswers } from '../../../src/ports/posted-answers.ts';
import { type CurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { longAnswer } from '../../support/slack-server/long-answer.ts';
import { deletionOf, directMessageOf, editOf, mentionOf } from '../../support/slack-server/payloads.ts';
import { pressStop } from '../../support/slack-server/press-stop.ts';
import {
  answersIn,
  askedInChat,
  callsOf,
  chat,
  makeByModel,
  modelSteps,
  streamedQuestion,
} from '../../support/slack-server/streamed-question.ts';

const { channel, threadTs: ts } = chat;
const edited = { workspace: ward, channel, ts, before: streamedQuestion, text: 'And in pregnancy?' };

/** Works while this happens to the answer, half of which is streamed by then. */
async function workWhile(curbside: CurbsideInSlack, happens: () => Promise<unknown>): Promise<void> {
  curbside.whileAnswering(async (progress) => {
    await makeByModel(curbside, progress.report);
    await happens();
  });
  await curbside.work();
}

/** Lets the time pass that a retry waits. */
async function workOn(curbside: CurbsideInSlack, rounds = 1): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    curbside.clock.advance(20 * 60_000);
    await curbside.work();
  }
}

/** One message, the answer, and nothing of its making. */
function expectWholeAnswer(curbside: CurbsideInSlack): void {
  const [message, ...more] = answersIn(curbside);
  const blocks = JSON.stringify(message?.blocks);
  expect(more).toEqual([]);
  expect(blocks).toContain('Analgesia and early mobilisation.');
  expect(blocks).toContain('Care of the Example Spine');
  expect(blocks).toContain('Not reviewed');
  expect(blocks).toContain('Does not replace clinical judgement.');
  for (const making of ['In the making', 'task_card', 'Rest helps']) expect(blocks).not.toContain(making);
  expect(curbside.server.state.agents.processing()).toBe(0);
}

describe('an answer that a model words in a direct chat', () => {
  it('is streamed: steps, then what is verified, under status, caution and disclaimer; and becomes the whole answer', async () => {
    const curbside = await askedInChat();
    const seen: string[] = [];
    await workWhile(curbside, async () => void seen.push(JSON.stringify(answersIn(curbside)[0]?.blocks)));
    for (const shown of [
      'Not reviewed',
      'Exercise caution: pending human review.',
      'In the making',
      'Does not replace clinical judgement.',
      'Reading 2 guidelines, 1 drug label…',
      'Wording the answer…',
      'From the guidelines',
      'Another advises movement.',
    ]) {
      expect(seen[0]).toContain(shown);
    }
    // The disclaimer stands above what can be cut off.
    expect(seen[0]?.indexOf('Does not replace')).toBeLessThan(seen[0]?.indexOf('task_card') ?? -1);
    expect(curbside.server.state.pings()).toEqual([]);
    expectWholeAnswer(curbside);
    expect(curbside.server.state.statuses.at(-1)?.status).toBe('');
  });

  it('goes on in further messages when it is long, each once', async () => {
    const curbside = await askedInChat();
    curbside.answerWith(longAnswer(200));
    await curbside.work();
    const parts = answersIn(curbside).map(({ blocks }) => JSON.stringify(blocks));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part).toContain('Does not replace clinical judgement.');
    for (let number = 1; number <= 200; number += 1) {
      expect(parts.join('').split(`Statement ${number} says`)).toHaveLength(2);
    }
  });

  it.each([
    ['ended by Slack', 'message_not_in_streaming_state'],
    ['refused', 'internal_error'],
  ])('is whole, once, when its stream is %s half way', async (_, error) => {
    const curbside = await askedInChat();
    curbside.server.trouble('chat.appendStream', { kind: 'refuse', error });
    await curbside.work();
    expectWholeAnswer(curbside);
    // What comes after it is said as the status, as where there is no stream.
    expect(callsOf(curbside, 'chat.appendStream')).toHaveLength(1);
  });

  it('is whole, once, when the time of its stream is over', async () => {
    const curbside = await askedInChat();
    curbside.server.state.agents.streamLifeMs = 1;
    await curbside.work();
    expect(callsOf(curbside, 'chat.stopStream')).toEqual(['message_not_in_streaming_state']);
    expectWholeAnswer(curbside);
  });

  it.each([
    ['chat.startStream', 'lose-answer'],
    ['chat.startStream', 'lose-call'],
    ['chat.appendStream', 'lose-answer'],
    ['chat.appendStream', 'lose-call'],
    ['chat.stopStream', 'lose-answer'],
    ['chat.stopStream', 'lose-call'],
    ['chat.update', 'lose-answer'],
    ['chat.update', 'lose-call'],
  ] as const)('is there once when %s meets with: %s', async (method, kind) => {
    const curbside = await askedInChat();
    curbside.server.trouble(method, { kind });
    await curbside.work();
    await workOn(curbside, 2);
    expectWholeAnswer(curbside);
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it.each([
    ['Slack asks for patience', { kind: 'rate-limit', retryAfterSeconds: 30 }],
    ['the workspace has no streams', { kind: 'refuse', error: 'channel_type_not_supported' }],
  ] as const)('is posted as elsewhere when %s, and no stream is tried again meanwhile', async (_, trouble) => {
    const curbside = await askedInChat();
    curbside.server.trouble('chat.startStream', trouble);
    await curbside.work();
    expectWholeAnswer(curbside);
    expect(curbside.server.state.statuses.map(({ status }) => status)).toContain('is wording the answer…');
    await curbside.transport.send(directMessageOf({ workspace: ward, channel, text: 'And in children?' }));
    await curbside.work();
    expect(callsOf(curbside, 'chat.startStream')).toHaveLength(1);
    // Nothing can have arrived, so nothing is looked for.
    expect(callsOf(curbside, 'conversations.replies')).toEqual([]);
  });

  it('waits for its stream when that takes long to begin', { timeout: 15_000 }, async () => {
    const posted = createMemoryPostedAnswers();
    let isFirst = true;
    const slow: PostedAnswers = {
      find: (question) => posted.find(question),
      save: async (answer) => {
        const delayMs = isFirst ? 4_000 : 0;
        isFirst = false;
        await new Promise((resolve) => setTimeout(resolve, delayMs));
        return posted.save(answer);
      },
    };
    const curbside = await askedInChat({ keep: { postedAnswers: slow } });
    await curbside.work();
    expectWholeAnswer(curbside);
  });

  it('leaves no session behind when a stream lit it and ended by itself', async () => {
    const curbside = await askedInChat();
    curbside.server.trouble('agents.sessions.setStatus', { kind: 'rate-limit', retryAfterSeconds: 1 });
    curbside.server.state.agents.streamLifeMs = 1;
    await curbside.work();
    await expect.poll(() => curbside.server.state.agents.processing(), { timeout: 5_000 }).toBe(0);
    expectWholeAnswer(curbside);
  });

  it('is put off as a whole when Slack takes neither its end nor its text', async () => {
    const curbside = await askedInChat({ pace: { messageGapMs: 5, patienceMs: 50 } });
    curbside.server.trouble('chat.stopStream', { kind: 'rate-limit', retryAfterSeconds: 1 });
    await curbside.work();
    expect(await curbside.inbox.waiting()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await workOn(curbside);
    expectWholeAnswer(curbside);
  });

  it('is posted anew when somebody took its stream away', async () => {
    const curbside = await askedInChat();
    await workWhile(curbside, async () => {
      const { messages, agents } = curbside.server.state;
      const at = messages.findIndex((message) => agents.endStream(message));
      messages.splice(at, 1);
    });
    expectWholeAnswer(curbside);
  });

  it('is said in plain text when Slack refuses its blocks', async () => {
    const curbside = await askedInChat();
    curbside.server.trouble('chat.update', { kind: 'refuse', error: 'invalid_blocks' });
    await curbside.work();
    const [message, ...more] = answersIn(curbside);
    expect(more).toEqual([]);
    expect(message?.blocks).toEqual([]);
    expect(message?.text).toContain('[1] Care of the Example Spine');
  });

  it('leaves the stream closed, and says so, when every attempt failed', async () => {
    const curbside = await askedInChat();
    curbside.server.trouble('chat.update', { kind: 'refuse', error: 'fatal_error' }, 5);
    await curbside.work();
    await workOn(curbside, 5);
    expect(answersIn(curbside).map(({ text }) => text)).toEqual([
      '',
      'The chat platform did not take the answer; ask again in a minute.',
    ]);
    const [stream] = answersIn(curbside);
    expect(stream === undefined || curbside.server.state.agents.isStreaming(stream)).toBe(false);
    expect(JSON.stringify(stream?.blocks)).toContain('Does not replace clinical judgement.');
    expect(curbside.server.state.agents.processing()).toBe(0);
  });
});

describe('what is not wanted any more', () => {
  it('gives way to “Stopped” when somebody presses Stop, and nothing else is said', async () => {
    const curbside = await askedInChat();
    await workWhile(curbside, () => pressStop(curbside, chat));
    await expect
      .poll(() => answersIn(curbside).map(({ text, blocks }) => [text, blocks]))
      .toEqual([['Stopped: no answer was given. Ask again whenever you like.', []]]);
    expect(curbside.server.state.messages).toHaveLength(1);
    await expect.poll(() => curbside.server.state.agents.processing()).toBe(0);
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it('is closed, and says that no more follows, when somebody writes stop', async () => {
    const curbside = await askedInChat();
    await workWhile(curbside, () =>
      curbside.transport.send(directMessageOf({ workspace: ward, channel, text: 'stop' })),
    );
    const [stream, ...more] = answersIn(curbside);
    expect(more).toEqual([]);
    expect(JSON.stringify(stream?.blocks)).toContain('this is not a whole answer. Do not act on it');
    expect(stream === undefined || curbside.server.state.agents.isStreaming(stream)).toBe(false);
    await expect.poll(() => curbside.server.state.agents.processing()).toBe(0);
  });

  it('gives way to the answer in the new words when the question is edited', async () => {
    const curbside = await askedInChat();
    await workWhile(curbside, async () => {
      curbside.whileAnswering(async () => {});
      await curbside.transport.send(editOf({ ...edited, editedTs: '1700000100.000000' }));
    });
    await workOn(curbside);
    expectWholeAnswer(curbside);
    expect(answersIn(curbside)[0]?.text).toContain(edited.text);
  });

  it('is taken away when a later wording was answered by another process before it had begun', async () => {
    const posted = createMemoryPostedAnswers();
    const overtaken: PostedAnswers = {
      find: (question) => posted.find(question),
      save: async (answer) => {
        const isStream = answer.parts[0]?.message?.startsWith('stream:') === true;
        if (isStream) await posted.save({ ...answer, revision: '1700000100.000000', parts: [] });
        return posted.save(answer);
      },
    };
    const curbside = await askedInChat({ keep: { postedAnswers: overtaken } });
    await curbside.work();
    expect(callsOf(curbside, 'chat.startStream')).toEqual(['ok']);
    expect(answersIn(curbside)).toEqual([]);
    expect(curbside.server.state.agents.processing()).toBe(0);
  });

  it('gives way to the withdrawal when the question is deleted', async () => {
    const curbside = await askedInChat();
    await workWhile(curbside, () => curbside.transport.send(deletionOf(edited)));
    await workOn(curbside);
    const [message, ...more] = answersIn(curbside);
    expect(more).toEqual([]);
    expect(message?.text).toContain('so its answer was withdrawn');
    expect(curbside.server.state.agents.processing()).toBe(0);
  });
});

describe('no stream is begun', () => {
  it('in a channel, where one person alone would see it', async () => {
    const curbside = await askedInChat();
    await curbside.work();
    const before = callsOf(curbside, 'chat.startStream').length;
    await curbside.transport.send(mentionOf({ workspace: ward, text: streamedQuestion }));
    await curbside.work();
    expect(callsOf(curbside, 'chat.startStream')).toHaveLength(before);
  });

  it('for what is there at once', async () => {
    const curbside = await askedInChat();
    curbside.whileAnswering((progress) => makeByModel(curbside, progress.report, modelSteps.slice(0, 2)));
    await curbside.work();
    expect(callsOf(curbside, 'chat.startStream')).toEqual([]);
    expectWholeAnswer(curbside);
  });
});

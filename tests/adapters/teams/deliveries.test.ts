import { describe, expect, it } from 'vitest';
import { createRecordingLog } from '../../../adapters/memory/recording-log.ts';
import { createPostedAnswers } from '../../../adapters/teams/deliver/posted-answers.ts';
import { sendAgain } from '../../../adapters/teams/deliver/send-again.ts';
import { createTeamsDelivery } from '../../../adapters/teams/deliver/teams-delivery.ts';
import { textMessage } from '../../../adapters/teams/render/teams-message.ts';
import { toReplyAddress } from '../../../adapters/teams/reply-address.ts';
import { BotError } from '../../../src/domain/bot-error.ts';
import { sampleAnswerRecord, sampleInboxEntry } from '../../support/samples.ts';
import { personalMessage } from '../../support/teams-connector/activities.ts';
import { startLocalTeams } from '../../support/teams-connector/start-local-teams.ts';

const question = personalMessage({ text: 'What is the dose of alendronate?' });

describe('an answer that Teams refuses', () => {
  it.each([412, 429, 502, 503, 504])('for a moment (%i) is sent again, and arrives once', async (status) => {
    const teams = await startLocalTeams();
    teams.connector.refuseNext({ status }, { status });
    await teams.say(question);
    await teams.connector.whenMessages(1);
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    expect(teams.connector.messages).toHaveLength(1);
    // The sign of typing, tried once; the message, tried twice: the library's own retries are off.
    expect(teams.connector.requests()).toBe(3);
    expect(teams.log.lines.filter(({ event }) => event === 'answer failed')).toEqual([]);
  });

  it('for good is tried by the inbox again, and the log holds nothing of it', async () => {
    const teams = await startLocalTeams();
    teams.connector.refuseNext({ status: 502 }, { status: 403 });
    await teams.say(question);
    await expect.poll(() => teams.log.lines.some(({ event }) => event === 'answer failed')).toBe(true);
    expect(JSON.stringify(teams.log.lines.map((line) => [line, String(line.cause)]))).not.toMatch(/alendronate|token/);
    expect(await teams.inbox.waiting()).toBe(1);
  });
});

describe('sending again', () => {
  const waits = async (refusals: readonly { status: number | null; retryAfterMs: number | null }[]) => {
    const waited: number[] = [];
    const left = [...refusals];
    const outcome = await sendAgain(
      async () => {
        const refusal = left.shift();
        return refusal === undefined ? { taken: 'message-1' } : { refusal };
      },
      { attempts: 4, firstWaitMs: 500, wait: async (ms) => void waited.push(ms) },
    );
    return { waited, outcome, left: left.length };
  };

  it('waits twice as long each time', async () => {
    const refusal = { status: 502, retryAfterMs: null };
    expect(await waits([refusal, refusal, refusal])).toEqual({
      waited: [500, 1000, 2000],
      outcome: { taken: 'message-1' },
      left: 0,
    });
  });

  it('waits as long as Teams says', async () => {
    expect((await waits([{ status: 429, retryAfterMs: 3_000 }])).waited).toEqual([3_000]);
  });

  it('leaves a wait longer than a lease to the inbox', async () => {
    const refusal = { status: 429, retryAfterMs: 120_000 };
    expect(await waits([refusal])).toEqual({ waited: [], outcome: { refusal }, left: 0 });
  });

  it.each([400, 401, 403, 404, 413, null])('does not repeat what will not pass (%s)', async (status) => {
    const refusal = { status, retryAfterMs: null };
    expect(await waits([refusal, refusal])).toEqual({ waited: [], outcome: { refusal }, left: 1 });
  });

  it('gives up after four attempts', async () => {
    const refusal = { status: 504, retryAfterMs: null };
    expect((await waits([refusal, refusal, refusal, refusal, refusal])).left).toBe(1);
  });
});

describe('an answer of several messages', () => {
  const address = toReplyAddress({
    serviceUrl: 'http://127.0.0.1',
    conversationId: 'a:example-chat',
    conversationType: 'personal',
    tenant: 'tenant-one',
    bot: 'bot',
    user: 'user',
  });
  const entry = { ...sampleInboxEntry(), address, lease: 'lease-1' };

  function startDelivery(failOn: (text: string) => boolean) {
    const sent: string[] = [];
    const delivery = createTeamsDelivery({
      post: async (_, { text }) => {
        if (failOn(text)) throw new BotError('platform-unavailable', 'Teams did not take a message (502)');
        sent.push(text);
        return `message-${sent.length}`;
      },
      showTyping: async () => {
        throw new Error('no typing today');
      },
      draw: (_, { answerId }) => ['one', 'two', 'three'].map((part) => textMessage(`${answerId} ${part}`)),
      posted: createPostedAnswers(),
      log: createRecordingLog(),
    });
    return { delivery, sent };
  }

  it('is gone on with where it stopped, and is not begun again with a newer one', async () => {
    let failures = 1;
    const { delivery, sent } = startDelivery((text) => text.endsWith('two') && failures-- > 0);
    await expect(delivery.deliver({ ...entry, attempt: 1 }, sampleAnswerRecord({ id: 'a' }))).rejects.toThrow('502');
    await delivery.deliver({ ...entry, attempt: 2 }, sampleAnswerRecord({ id: 'b' }));
    await delivery.deliver({ ...entry, attempt: 3 }, sampleAnswerRecord({ id: 'c' }));
    expect(sent).toEqual(['a one', 'a two', 'a three']);
  });

  it('never fails for a sign of typing or an apology that cannot be shown', async () => {
    const { delivery, sent } = startDelivery(() => true);
    await delivery.announce({ ...entry, attempt: 1 }, { kind: 'looking-for-article' });
    await delivery.apologise({ ...entry, attempt: 5 }, 'internal');
    expect(sent).toEqual([]);
  });
});

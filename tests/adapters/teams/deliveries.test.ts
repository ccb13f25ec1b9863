import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from '../../../adapters/teams/deliver/pace.ts';
import { type Refusal, sendAgain } from '../../../adapters/teams/deliver/send-again.ts';
import { leaseOne } from '../../contracts/lease-one.ts';
import { sampleAnswerRecord, sampleComposedAnswer, sampleStatement } from '../../support/samples.ts';
import { channelMessage, personalMessage } from '../../support/teams-connector/activities.ts';
import { startLocalTeams } from '../../support/teams-connector/start-local-teams.ts';

const exampleChat = {
  platform: 'teams',
  tenant: '00000000-0000-0000-0000-00000000000a',
  place: 'a:example-chat',
} as const;
const question = personalMessage({ text: 'What is the dose of alendronate?' });

describe('an answer that Teams refuses', () => {
  it.each([412, 429, 502, 503, 504])('for a moment (%i) is sent again, and arrives once', async (status) => {
    const teams = await startLocalTeams();
    teams.connector.refuseNext({ status }, { status }, { status });
    await teams.say(question);
    await teams.connector.whenMessages(1);
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    expect(teams.connector.standing).toHaveLength(1);
    // The beginning of a stream, tried once; the holding message, tried three times; the answer: the library's own retries are off.
    expect(teams.connector.requests()).toBe(5);
    expect(teams.log.lines.filter(({ event }) => event === 'answer failed')).toEqual([]);
  });

  it('for now is tried by the inbox again, and the log holds nothing of it', async () => {
    const teams = await startLocalTeams();
    teams.connector.refuseNext({ status: 502 }, { status: 401 });
    await teams.say(question);
    await expect.poll(() => teams.log.lines.some(({ event }) => event === 'answer failed')).toBe(true);
    expect(JSON.stringify(teams.log.lines.map((line) => [line, String(line.cause)]))).not.toMatch(/alendronate|token/);
    expect(await teams.inbox.waiting()).toBe(1);
  });

  it.each([403, 404])('for good (%i) is given up at once, and the place is forgotten', async (status) => {
    const teams = await startLocalTeams();
    teams.connector.refuseNext({ status }, { status });
    await teams.say(question);
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    await expect.poll(() => teams.places.find(exampleChat)).toBeNull();
    expect(teams.connector.requests()).toBe(2);
    // Met again, it is known again.
    await teams.say(personalMessage({ id: 'activity-2', text: 'What is the dose of alendronate?' }));
    await teams.connector.whenMessages(1);
  });
});

describe('an answer whose response is lost', () => {
  it.each(['before-taking', 'after-taking'] as const)('stands there once (dropped %s)', async (dropped) => {
    for (const message of [question, channelMessage('What is the dose of alendronate?')]) {
      const teams = await startLocalTeams();
      teams.connector.refuseNext({ dropped });
      await teams.say(message);
      await teams.connector.whenMessages(1);
      await expect.poll(() => teams.inbox.waiting(), { timeout: 10_000 }).toBe(0);
      expect(teams.connector.messages).toHaveLength(1);
    }
  });

  it.each(['before-taking', 'after-taking'] as const)('stands there once (end dropped %s)', async (dropped) => {
    for (const message of [question, channelMessage('What is the dose of alendronate?')]) {
      let requests = 0;
      const faultOf = () => {
        requests += 1;
        return requests === 2 ? { dropped } : null;
      };
      const teams = await startLocalTeams({ connector: { faultOf } });
      await teams.say(message);
      await teams.connector.whenMessages(1);
      await expect.poll(() => teams.inbox.waiting()).toBe(0);
      expect(teams.connector.standing).toHaveLength(1);
    }
  });
});

describe('progress in a chat of two', () => {
  const steps = [
    { kind: 'reading', guidelines: 4, labels: 0, research: 0 },
    { kind: 'checking', statements: 6 },
  ] as const;

  it('is streamed, no faster than Teams takes it, and ends in the answer', async () => {
    const teams = await startLocalTeams({ steps, streamGapMs: 60, answerAfterMs: 100, connector: { streamGapMs: 50 } });
    await teams.say(question);
    await teams.connector.whenMessages(1);
    const shown = teams.connector.posted.map(({ activity }) => [activity.type, activity.text, activity.channelData]);
    expect(shown).toMatchObject([
      ['typing', 'Looking for an article of the board…', { streamType: 'informative', streamSequence: 1 }],
      ['typing', expect.stringMatching(/^Reading 4|^Checking 6/), { streamId: 'stream-1', streamSequence: 2 }],
      ['message', expect.stringContaining('[1]'), { streamId: 'stream-1', streamType: 'final', feedbackLoop: {} }],
    ]);
    expect(teams.connector.requests()).toBe(3);
  });

  it.each([
    ['is not allowed', 'Content stream is not allowed'],
    ['took too long', 'Content stream finished due to exceeded streaming time.'],
  ])('gives way to a message when the stream %s', async (_, message) => {
    const teams = await startLocalTeams();
    const refusal = { status: 403, code: 'ContentStreamNotAllowed', message };
    teams.connector.refuseNext(...[refusal].flatMap((item) => (message.endsWith('allowed') ? [item] : [])));
    const faultOf = message.endsWith('allowed') ? null : refusal;
    if (faultOf !== null) {
      await teams.posted.record({
        entryKey: 'teams:00000000-0000-0000-0000-00000000000a:a%3Aexample-chat%2Factivity-1',
        part: 0,
        place: exampleChat,
        messageId: 'stream:stream-9',
        answerId: null,
      });
      teams.connector.refuseNext(faultOf);
    }
    await teams.say(question);
    const [shown] = await teams.connector.whenMessages(1);
    expect(shown?.method).toBe('PUT');
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    expect(teams.connector.standing).toHaveLength(1);
  });

  it('leaves a reader who pressed Stop alone', async () => {
    const teams = await startLocalTeams({ connector: { faultOf: stopAtTheEnd } });
    await teams.say(question);
    await expect.poll(() => teams.log.lines.some(({ event }) => event === 'teams-answer-stopped-by-reader')).toBe(true);
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    expect(teams.connector.standing).toEqual([]);
  });

  function stopAtTheEnd({ body }: { readonly body: string }) {
    const stopped = { status: 403, code: 'ContentStreamNotAllowed', message: 'Content stream was canceled by user' };
    return body.includes('"final"') ? stopped : null;
  }
});

describe('an answer of several messages', () => {
  const long = () => {
    const text = 'A very long sentence of an example. '.repeat(5_000);
    return sampleComposedAnswer({ statements: [sampleStatement({ text })] });
  };

  it('is gone on with where it stopped, by another process too', async () => {
    let puts = 0;
    const faultOf = ({ method }: { readonly method: string }) => {
      if (method === 'PUT') puts += 1;
      return method === 'PUT' && puts === 2 ? { status: 401 } : null;
    };
    const first = await startLocalTeams({ answer: long, connector: { faultOf } });
    await first.say(channelMessage('What is the dose of alendronate?'));
    await expect.poll(() => first.log.lines.some(({ event }) => event === 'answer failed')).toBe(true);
    const [shown, ...rest] = first.connector.standing;
    expect(shown?.activity.attachments).toHaveLength(1);
    expect(rest.map(({ activity }) => activity.text)).toEqual(['More of the answer follows here.']);
    const second = await startLocalTeams({ answer: long, continuing: first });
    await expect.poll(() => second.inbox.waiting(), { timeout: 10_000 }).toBe(0);
    const parts = first.connector.standing.map(({ activity }) => activity.text);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.slice(1)).toEqual(parts.slice(1).map((_, index) => expect.stringMatching(`^Part ${index + 2} of `)));
    expect(first.connector.posted.filter(({ id }) => id === shown?.id)).toHaveLength(2);
  });

  it('keeps the parts that arrived when the rest is given up', async () => {
    const teams = await startLocalTeams({ answer: long, working: false });
    await teams.say(channelMessage('What is the dose of alendronate?'));
    const entry = await leaseOne(teams.inbox, 'teams', new Date(), 60_000);
    await teams.teams.delivery.deliver(entry, sampleAnswerRecord({ answer: sampleComposedAnswer() }));
    await teams.teams.delivery.apologise(entry, 'platform-unavailable');
    expect(teams.connector.standing.map(({ activity }) => activity.attachments.length)).toEqual([1, 0]);
    expect(teams.connector.standing[1]?.activity.text).toContain('did not take the answer');
  });

  it('never fails for progress or an apology that cannot be shown', async () => {
    const teams = await startLocalTeams({ working: false });
    await teams.say(question);
    const entry = await leaseOne(teams.inbox, 'teams', new Date(), 60_000);
    teams.connector.refuseNext(...Array.from({ length: 5 }, () => ({ status: 400 })));
    await teams.teams.delivery.announce(entry, { kind: 'looking-for-article' });
    await teams.teams.delivery.apologise(entry, 'internal');
    expect(teams.connector.standing).toEqual([]);
  });
});

describe('sending again', () => {
  const waits = async (refusals: readonly Refusal[], repeatable = false) => {
    const waited: number[] = [];
    const left = [...refusals];
    const outcome = await sendAgain(
      async () => {
        const refusal = left.shift();
        return refusal === undefined ? { taken: 'message-1' } : { refusal };
      },
      { attempts: 4, firstWaitMs: 500, wait: async (ms) => void waited.push(ms) },
      repeatable,
    );
    return { waited, outcome, left: left.length };
  };

  it('waits twice as long each time', async () => {
    const refusal = refused(502);
    expect(await waits([refusal, refusal, refusal])).toEqual({
      waited: [500, 1000, 2000],
      outcome: { taken: 'message-1' },
      left: 0,
    });
  });

  it('waits as long as Teams says', async () => {
    expect((await waits([refused(429, 3_000)])).waited).toEqual([3_000]);
  });

  it('leaves a wait longer than a lease to the inbox', async () => {
    const refusal = refused(429, 120_000);
    expect(await waits([refusal])).toEqual({ waited: [], outcome: { refusal }, left: 0 });
  });

  it.each([400, 401, 403, 404, 413, null])('does not repeat what will not pass (%s)', async (status) => {
    const refusal = refused(status);
    expect(await waits([refusal, refusal])).toEqual({ waited: [], outcome: { refusal }, left: 1 });
  });

  it('repeats without a response only what does no more when it is made twice', async () => {
    expect((await waits([refused(null)], true)).outcome).toEqual({ taken: 'message-1' });
  });

  it('gives up after four attempts', async () => {
    const refusal = refused(504);
    expect((await waits([refusal, refusal, refusal, refusal, refusal])).left).toBe(1);
  });
});

describe('pacing', () => {
  it('keeps every conversation within 7 requests a second and 60 in 30 seconds, and no other waits for it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 400 }), { minLength: 60, maxLength: 150 }), async (gaps) => {
        let now = 0;
        let waited = 0;
        const pace = createPace(
          () => now,
          async (ms) => {
            waited = ms;
          },
        );
        const sent: number[] = [];
        for (const gap of gaps) {
          now += gap;
          waited = 0;
          await pace.turn('busy');
          sent.push(now + waited);
        }
        for (const [count, ms] of [
          [7, 1_000],
          [60, 30_000],
        ] as const) {
          for (const [index, at] of sent.entries()) {
            const before = sent[index - count];
            if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(ms);
          }
        }
        waited = 0;
        await pace.turn('quiet');
        expect(waited).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

function refused(status: number | null, retryAfterMs: number | null = null): Refusal {
  return { status, retryAfterMs, code: '', message: '' };
}

import { describe, expect, it } from 'vitest';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { longAnswer } from '../../support/slack-server/long-answer.ts';
import { mentionOf } from '../../support/slack-server/payloads.ts';
import type { SlackServer } from '../../support/slack-server/start-slack-server.ts';

const root = '1700000000.000001';
const question = 'How is an example fracture treated?';

/** People write in the thread. */
function talk({ state }: SlackServer, count: number, tsOf: (index: number) => string = () => state.nextTs()): void {
  for (let index = 0; index < count; index += 1) {
    state.messages.push({
      teamId: ward.teamId,
      channel: 'C-WARD',
      ts: tsOf(index),
      threadTs: root,
      text: 'We talk on.',
      blocks: [],
      metadata: null,
      responseUrl: null,
      seenBy: null,
      unfurls: false,
    });
  }
}

/** Asked deep in a long thread, of a Curbside that may look into a conversation once a minute; its minute takes half a second. */
async function askedInLongThread(): Promise<CurbsideInSlack> {
  const curbside = await startCurbsideInSlack('http', { pace: { messageGapMs: 5, patienceMs: 50 } });
  curbside.server.limits.set({ timesQuicker: 120, outsideMarketplace: true });
  talk(curbside.server, 90, (index) => `1700000000.${String(index + 2).padStart(6, '0')}`);
  const ts = '1700000000.000500';
  await curbside.transport.send(mentionOf({ workspace: ward, text: question, ts, threadTs: root }));
  return curbside;
}

/** Works until nothing is owed. */
async function workOn(curbside: CurbsideInSlack): Promise<void> {
  const owed = async () => {
    // Well under the quarter of an hour for which Slack may ask for patience, however many rounds its minute takes.
    curbside.clock.advance(10_000);
    await curbside.work();
    return curbside.inbox.waiting();
  };
  await expect.poll(owed, { timeout: 20_000, interval: 100 }).toBe(0);
}

function lookUps({ server }: CurbsideInSlack) {
  return server.state.calls.filter(({ method }) => method === 'conversations.replies');
}

function answers({ server }: CurbsideInSlack): readonly string[] {
  return server.state
    .thread('T-WARD', 'C-WARD', root)
    .filter(({ metadata }) => metadata !== null)
    .map(({ text }) => text);
}

describe('a message whose receipt was lost, in a thread that is pages long', { timeout: 30_000 }, () => {
  it('is looked for among what is newer than its question', async () => {
    const curbside = await askedInLongThread();
    curbside.server.trouble('chat.postMessage', { kind: 'lose-answer' });
    await workOn(curbside);
    expect(lookUps(curbside).filter(({ outcome }) => outcome === 'ok')).toHaveLength(1);
    expect(answers(curbside)).toHaveLength(1);
  });

  it('is found though Slack asks for patience after each page, and nothing is posted twice', async () => {
    const curbside = await askedInLongThread();
    curbside.answerWith(longAnswer(120));
    curbside.server.trouble('chat.postMessage', { kind: 'lose-answer', also: () => talk(curbside.server, 40) });
    await workOn(curbside);
    const pages = lookUps(curbside).filter(({ outcome }) => outcome === 'ok');
    expect(pages.map(({ args }) => args.cursor === undefined)).toEqual([true, false, false]);
    expect(lookUps(curbside).map(({ outcome }) => outcome)).toContain('ratelimited');
    const texts = answers(curbside);
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.join()).not.toContain('did not take the answer');
  });

  it('is looked for from the start when Slack no longer knows the place', async () => {
    const curbside = await askedInLongThread();
    curbside.server.trouble('chat.postMessage', { kind: 'lose-answer', also: () => talk(curbside.server, 40) });
    await curbside.work();
    curbside.clock.advance(60_000);
    await curbside.work();
    curbside.server.trouble('conversations.replies', { kind: 'refuse', error: 'invalid_cursor' });
    await workOn(curbside);
    expect(lookUps(curbside).map(({ outcome }) => outcome)).toContain('invalid_cursor');
    expect(answers(curbside)).toHaveLength(1);
  });
});

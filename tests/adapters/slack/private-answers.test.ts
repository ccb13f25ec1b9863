import { describe, expect, it } from 'vitest';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { longAnswer } from '../../support/slack-server/long-answer.ts';
import { commandOf, editOf, mentionOf } from '../../support/slack-server/payloads.ts';

const question = 'How is an example fracture treated?';
const ts = '1700000000.000820';
const place = { platform: 'slack', tenant: 'T-WARD', place: 'C-WARD' } as const;

/** Asked in a channel where answers go to the asker. */
async function askedAside(): Promise<CurbsideInSlack> {
  const curbside = await startCurbsideInSlack('http');
  await curbside.settings.chooseForPlace(place, { answersGoTo: 'asker' });
  await curbside.transport.send(mentionOf({ workspace: ward, text: question, ts }));
  return curbside;
}

async function askedByCommand(): Promise<CurbsideInSlack> {
  const curbside = await startCurbsideInSlack('http');
  const { server, transport } = curbside;
  const typed = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger() };
  await transport.send(commandOf({ workspace: ward, text: question, ...typed }));
  return curbside;
}

/** Works, lets the time pass that a retry waits, and works again. */
async function workTwice(curbside: CurbsideInSlack): Promise<void> {
  await curbside.work();
  curbside.clock.advance(10 * 60 * 1000);
  await curbside.work();
}

/** What is remembered of the only question, as if its process had died just then. */
async function diedWith(curbside: CurbsideInSlack, parts: readonly { part: number; message: string | null }[]) {
  const entry = await curbside.inbox.lease('slack', curbside.clock.now(), 1);
  await curbside.kept.postedAnswers.save({ question: entry?.key ?? '', revision: '', parts });
  curbside.clock.advance(2);
}

function directOf({ server }: CurbsideInSlack) {
  return server.state.messages.filter(({ channel }) => channel === 'D-U-NURSE');
}

describe('an answer for the asker alone', () => {
  it.each([
    { kind: 'lose-answer' } as const,
    { kind: 'lose-call' } as const,
    { kind: 'refuse', error: 'internal_error' } as const,
  ])('that may not have arrived comes once more directly, and says why: %j', async (trouble) => {
    const curbside = await askedAside();
    curbside.server.trouble('chat.postEphemeral', trouble);
    await workTwice(curbside);
    const [direct, ...more] = directOf(curbside);
    expect(more).toEqual([]);
    expect(direct?.text).toMatch(/^Also sent here, in case it did not arrive/);
    expect(JSON.stringify(direct?.blocks)).toContain('Also sent here');
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it('comes once more directly, and says why, when its process died while it was sent', async () => {
    const curbside = await askedAside();
    await diedWith(curbside, [{ part: 0, message: 'aside?' }]);
    await workTwice(curbside);
    expect(directOf(curbside)).toMatchObject([{ text: expect.stringContaining('Also sent here') }]);
    expect(curbside.server.state.messages).toHaveLength(1);
  });

  it('that Slack does not take there comes directly, and says nothing of a second time', async () => {
    const curbside = await askedAside();
    curbside.server.trouble('chat.postEphemeral', { kind: 'refuse', error: 'user_not_in_channel' });
    await workTwice(curbside);
    expect(directOf(curbside)).toHaveLength(1);
    expect(directOf(curbside)[0]?.text).not.toContain('Also sent here');
    const lookedUp = curbside.server.state.calls.filter(({ method }) => method === 'conversations.history');
    expect(lookedUp).toEqual([]);
  });

  it('is posted once to the direct chat when the receipt was lost', async () => {
    const curbside = await askedAside();
    curbside.server.trouble('chat.postEphemeral', { kind: 'refuse', error: 'user_not_in_channel' });
    curbside.server.trouble('chat.postMessage', { kind: 'lose-answer' });
    await workTwice(curbside);
    expect(directOf(curbside)).toHaveLength(1);
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it('comes directly also to an app that may not open direct chats yet', async () => {
    const curbside = await askedAside();
    curbside.server.trouble('chat.postEphemeral', { kind: 'refuse', error: 'user_not_in_channel' });
    curbside.server.trouble('conversations.open', { kind: 'refuse', error: 'missing_scope' });
    await curbside.work();
    expect(curbside.server.state.messages).toMatchObject([{ channel: 'U-NURSE', seenBy: null }]);
  });

  it('goes on in the direct chat where its response address expired after some parts', async () => {
    const curbside = await askedByCommand();
    curbside.answerWith(longAnswer(80));
    await diedWith(curbside, [{ part: 0, message: 'aside' }]);
    curbside.server.state.expireResponses();
    await workTwice(curbside);
    const direct = directOf(curbside);
    expect(direct.length).toBeGreaterThan(0);
    expect(JSON.stringify(direct.map(({ blocks }) => blocks))).not.toContain('Statement 1 says');
    expect(JSON.stringify(direct.map(({ blocks }) => blocks))).toContain('Statement 80 says');
    expect(direct.slice(1).every(({ threadTs }) => threadTs === direct[0]?.ts)).toBe(true);
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it('apologises directly when nothing of it could be shown', async () => {
    const curbside = await askedByCommand();
    await diedWith(curbside, [{ part: 0, message: 'aside' }]);
    curbside.answerWith(longAnswer(80));
    curbside.server.state.expireResponses();
    curbside.server.trouble('chat.postMessage', { kind: 'refuse', error: 'restricted_action' });
    await curbside.work();
    expect(directOf(curbside)).toMatchObject([{ text: expect.stringContaining('did not take the answer') }]);
  });

  it('is changed in the direct chat when the question is edited', async () => {
    const curbside = await askedAside();
    curbside.server.trouble('chat.postEphemeral', { kind: 'refuse', error: 'user_not_in_channel' });
    await curbside.work();
    curbside.answerWith(longAnswer(1));
    const edited = { workspace: ward, ts, before: question, text: 'And in pregnancy?', editedTs: '1700000100.000000' };
    await curbside.transport.send(editOf(edited));
    await curbside.work();
    expect(directOf(curbside).map(({ blocks }) => JSON.stringify(blocks))).toEqual([
      expect.stringContaining('Statement 1 says'),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { clinic, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { createHttpSide } from '../../support/slack-server/http-side.ts';
import { channelMessageOf, directMessageOf, mentionOf } from '../../support/slack-server/payloads.ts';

const question = 'How is an example fracture treated?';

describe.each(['http', 'socket'] as const)('messages by %s', (kind) => {
  it('answers a mention in its thread', async () => {
    const curbside = await startCurbsideInSlack(kind);
    const ack = await curbside.transport.send(mentionOf({ workspace: ward, text: question, ts: '1700000000.000900' }));
    expect(ack).toMatchObject({ accepted: true, status: 200 });
    expect(await curbside.work()).toBe(1);
    expect(curbside.questions.map(({ raw, asker }) => ({ raw, asker }))).toEqual([{ raw: question, asker: 'U-NURSE' }]);
    const [answer, ...more] = curbside.server.state.thread('T-WARD', 'C-WARD', '1700000000.000900');
    expect(more).toEqual([]);
    expect(answer?.text).toContain('Analgesia and early mobilisation. [1]');
    expect(answer?.unfurls).toBe(false);
  });

  it('records an event once, however often it is delivered', async () => {
    const curbside = await startCurbsideInSlack(kind);
    const delivery = mentionOf({ workspace: ward, text: question });
    for (const retry of [0, 1, 2]) await curbside.transport.send({ ...delivery, retry });
    expect(await curbside.inbox.waiting()).toBe(1);
    await curbside.work();
    expect(curbside.server.state.messages).toHaveLength(1);
  });

  it('does not acknowledge what it could not record, and takes it when Slack delivers again', async () => {
    const curbside = await startCurbsideInSlack(kind);
    curbside.failRecording(1);
    const delivery = mentionOf({ workspace: ward, text: question });
    expect((await curbside.transport.send(delivery)).accepted).toBe(false);
    expect((await curbside.transport.send({ ...delivery, retry: 1 })).accepted).toBe(true);
    expect(await curbside.inbox.waiting()).toBe(1);
  });

  it('answers a direct message', async () => {
    const curbside = await startCurbsideInSlack(kind);
    await curbside.transport.send(directMessageOf({ workspace: ward, text: question, ts: '1700000000.000901' }));
    await curbside.work();
    expect(curbside.server.state.thread('T-WARD', 'D-EXAMPLE', '1700000000.000901')).toHaveLength(1);
  });

  it('takes a direct message for what carries on the one before, and a reply in a thread for its thread', async () => {
    const curbside = await startCurbsideInSlack(kind);
    await curbside.transport.send(directMessageOf({ workspace: ward, text: question }));
    await curbside.transport.send(directMessageOf({ workspace: ward, text: question, threadTs: '1700000000.000901' }));
    await curbside.transport.send(mentionOf({ workspace: ward, text: question }));
    expect(curbside.questions.map(({ carriesOn }) => carriesOn ?? false)).toEqual([true, false, false]);
  });
});

describe('messages', () => {
  it('says how to ask when it is only mentioned', async () => {
    const curbside = await startCurbsideInSlack('http');
    await curbside.transport.send(mentionOf({ workspace: ward, text: '' }));
    await curbside.work();
    expect(curbside.server.state.messages.map(({ text }) => text).join()).toMatch(/There was no question in that/);
  });

  it.each([
    ['another bot', { bot_id: 'BOTHER' }],
    ['an edit', { subtype: 'message_changed' }],
    ['somebody joining', { subtype: 'channel_join' }],
    ['itself', { user: 'UCURBSIDE' }],
  ])('ignores %s', async (_, more) => {
    const curbside = await startCurbsideInSlack('http');
    await curbside.transport.send(directMessageOf({ workspace: ward, text: question, more }));
    await curbside.transport.send(mentionOf({ workspace: ward, text: question, more }));
    expect(curbside.questions).toEqual([]);
  });

  it('refuses a wrong signature and records nothing', async () => {
    const curbside = await startCurbsideInSlack('http');
    const forger = createHttpSide(curbside.address ?? '', 'another-secret');
    const ack = await forger.send(mentionOf({ workspace: ward, text: question }));
    expect(ack.status).toBe(401);
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it('keeps two workspaces apart whose ids are all the same', async () => {
    const curbside = await startCurbsideInSlack('http');
    const same = { text: question, ts: '1700000000.000902', eventId: 'Ev-SAME' };
    await curbside.transport.send(mentionOf({ workspace: ward, ...same }));
    await curbside.transport.send(mentionOf({ workspace: clinic, ...same }));
    expect(curbside.questions.map(({ conversation }) => conversation.tenant)).toEqual(['T-WARD', 'E-GROUP/T-CLINIC']);
    expect(await curbside.inbox.waiting()).toBe(2);
  });

  it('reads what was typed, not Slack’s marks for it', async () => {
    const curbside = await startCurbsideInSlack('http');
    const text = 'eGFR &lt;30 &amp; <https://example.org/x|this paper>, <@U-OTHER>: which dose?';
    await curbside.transport.send(mentionOf({ workspace: ward, text }));
    expect(curbside.questions.map(({ raw }) => raw)).toEqual(['eGFR <30 & this paper, @someone: which dose?']);
  });
});

describe('a thread that Curbside answered', () => {
  const root = '1700000000.000903';

  async function answeredThread() {
    const curbside = await startCurbsideInSlack('http');
    await curbside.transport.send(mentionOf({ workspace: ward, text: question, ts: root }));
    await curbside.work();
    const say = (text: string, more: { readonly threadTs?: string } = { threadTs: root }) =>
      curbside.transport.send(channelMessageOf({ workspace: ward, text, ...more }));
    return { ...curbside, say };
  }

  it('takes a question without a mention as a follow-up', async () => {
    const { say, questions } = await answeredThread();
    await say('and in pregnancy?');
    expect(questions.at(-1)).toMatchObject({ raw: 'and in pregnancy?', conversation: { thread: root } });
  });

  it.each([
    ['no question', 'Thanks, that helps.'],
    ['talk to another person', '<@UOTHER> can you take bed 4?'],
    ['a mention, which comes as an event of its own', '<@UCURBSIDE> and in pregnancy?'],
    ['a call to everybody', '<!here> who is on call?'],
  ])('leaves %s alone', async (_, text) => {
    const { say, questions } = await answeredThread();
    await say(text);
    expect(questions).toHaveLength(1);
  });

  it('leaves other threads and the channel alone', async () => {
    const { say, questions } = await answeredThread();
    await say('and in pregnancy?', { threadTs: '1700000000.000999' });
    await say('and in pregnancy?', {});
    expect(questions).toHaveLength(1);
  });

  it('waits to be called again once the thread was quiet for a day', async () => {
    const { say, questions, clock } = await answeredThread();
    clock.advance(25 * 60 * 60 * 1000);
    await say('and in pregnancy?');
    expect(questions).toHaveLength(1);
  });
});

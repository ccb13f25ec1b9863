import { describe, expect, it } from 'vitest';
import { startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { channelMessageOf, directMessageOf, mentionOf } from '../../support/slack-server/payloads.ts';
import { pressStop } from '../../support/slack-server/press-stop.ts';

const question = 'How is an example fracture treated?';
const root = '1700000000.000600';

async function answeredThread(kind: 'http' | 'socket' = 'http') {
  const curbside = await startCurbsideInSlack(kind);
  const { transport, work, server } = curbside;
  await transport.send(mentionOf({ workspace: ward, text: question, ts: root }));
  await work();
  const say = (text: string) => transport.send(channelMessageOf({ workspace: ward, text, threadTs: root }));
  const mention = (text: string) => transport.send(mentionOf({ workspace: ward, text, threadTs: root }));
  const told = () => server.state.messages.filter(({ seenBy }) => seenBy !== null).map(({ text }) => text);
  return { ...curbside, say, mention, told };
}

describe.each(['http', 'socket'] as const)('a thread in which somebody says stop, by %s', (kind) => {
  it('is left alone until Curbside is mentioned again; who said it is told so, alone', async () => {
    const { say, mention, told, questions } = await answeredThread(kind);
    await say('thanks, that’s all');
    await expect.poll(told).toEqual([expect.stringContaining('leave this thread alone')]);
    await say('and in pregnancy?');
    expect(questions).toHaveLength(1);
    await mention('and in children?');
    await say('and in pregnancy?');
    expect(questions.map(({ raw }) => raw)).toEqual([question, 'and in children?', 'and in pregnancy?']);
  });
});

describe('stopping', () => {
  it('works by mention too, and is no question', async () => {
    const { mention, told, questions } = await answeredThread();
    await mention('please stop');
    await expect.poll(told).toHaveLength(1);
    expect(questions).toHaveLength(1);
  });

  it('gives up what was asked and not answered yet', async () => {
    const { say, work, server, inbox } = await answeredThread();
    await say('and in pregnancy?');
    await say('stop');
    expect(await inbox.waiting()).toBe(0);
    await work();
    expect(server.state.thread('T-WARD', 'C-WARD', root).filter(({ seenBy }) => seenBy === null)).toHaveLength(1);
  });

  it.each([
    ['in a thread that is not Curbside’s', 'stop', '1700000000.000699'],
    ['to another person', '<@UOTHER> stop', root],
  ])('means somebody else %s', async (_, text, threadTs) => {
    const { transport, told, stops } = await answeredThread();
    await transport.send(channelMessageOf({ workspace: ward, text, threadTs }));
    expect(told()).toEqual([]);
    expect(await stops.isStopped({ platform: 'slack', tenant: 'T-WARD', place: 'C-WARD', thread: root })).toBe(false);
  });

  it('in a direct chat gives up everything that waits there', async () => {
    const { transport, work, inbox, server, told } = await answeredThread();
    await transport.send(directMessageOf({ workspace: ward, text: question }));
    await transport.send(directMessageOf({ workspace: ward, text: 'stop' }));
    expect(await inbox.waiting()).toBe(0);
    await work();
    expect(server.state.messages.filter(({ channel, seenBy }) => channel === 'D-EXAMPLE' && seenBy === null)).toEqual(
      [],
    );
    await expect.poll(told).toEqual(['I have stopped. Ask again whenever you like.']);
  });

  it('in a thread of a direct chat gives up what waits in that thread, and nothing else', async () => {
    const { transport, work, inbox, server, told, questions } = await answeredThread();
    const say = (text: string, more: { readonly threadTs?: string; readonly ts?: string } = {}) =>
      transport.send(directMessageOf({ workspace: ward, text, ...more }));
    const threads = ['1700000000.000602', '1700000000.000603'] as const;
    for (const threadTs of threads) await say(question, { threadTs });
    await say('stop', { threadTs: threads[0] });
    expect(await inbox.waiting()).toBe(1);
    await work();
    const answersIn = (thread: string) =>
      server.state.thread('T-WARD', 'D-EXAMPLE', thread).filter(({ seenBy }) => seenBy === null).length;
    expect(threads.map(answersIn)).toEqual([0, 1]);
    await expect.poll(told).toEqual(['I have stopped. Ask again whenever you like.']);
    expect(server.state.messages.find(({ seenBy }) => seenBy !== null)?.threadTs).toBe(threads[0]);
    // All of a direct chat is said to Curbside, so that the next question is answered.
    await say(question, { threadTs: threads[0] });
    await work();
    expect(questions).toHaveLength(4);
    expect(answersIn(threads[0])).toBe(1);
  });

  it.each([
    ['by word', undefined],
    ['by Slack’s own button', 'pressed'],
  ])('in a thread of a direct chat, while an answer is made there, ends that alone: %s', async (_, pressed) => {
    const curbside = await startCurbsideInSlack('http');
    const { transport, work, server, inbox } = curbside;
    const thread = { workspace: ward, channel: 'D-EXAMPLE', threadTs: '1700000000.000604' };
    await transport.send(directMessageOf({ ...thread, text: question }));
    curbside.whileAnswering(async (progress) => {
      progress.report({ kind: 'looking-for-article' });
      await expect.poll(() => server.state.statuses.at(-1)?.threadTs).toBe(thread.threadTs);
      if (pressed === undefined) await transport.send(directMessageOf({ ...thread, text: 'stop' }));
      else await pressStop(curbside, thread);
    });
    await work();
    expect(await inbox.waiting()).toBe(0);
    await expect.poll(() => server.state.statuses.at(-1)?.status).toBe('');
    await expect.poll(() => server.state.agents.processing()).toBe(0);
    await expect
      .poll(() => server.state.thread('T-WARD', 'D-EXAMPLE', thread.threadTs).map(({ seenBy }) => seenBy))
      .toEqual(['U-NURSE']);
  });

  it('by Slack’s own button gives up the answer in the making and ends its status', async () => {
    const curbside = await answeredThread();
    const { transport, inbox, server, told, work } = curbside;
    const thread = { workspace: ward, channel: 'D-EXAMPLE', threadTs: '1700000000.000601' };
    await transport.send(directMessageOf({ workspace: ward, text: question, ts: thread.threadTs }));
    curbside.whileAnswering(async (progress) => {
      progress.report({ kind: 'looking-for-article' });
      await expect.poll(() => server.state.statuses.at(-1)?.threadTs).toBe(thread.threadTs);
      await pressStop(curbside, thread);
    });
    await work();
    expect(await inbox.waiting()).toBe(0);
    await expect.poll(() => server.state.statuses.at(-1)).toMatchObject({ threadTs: thread.threadTs, status: '' });
    await expect.poll(told).toEqual(['I have stopped. Ask again whenever you like.']);
    expect(server.state.thread('T-WARD', thread.channel, thread.threadTs).map(({ seenBy }) => seenBy)).toEqual([
      'U-NURSE',
    ]);
  });

  it.each([
    ['in a channel', 'C-WARD', 'please stop'],
    ['in a direct chat', 'D-EXAMPLE', 'stop'],
  ])('by word %s takes the status away, and Slack’s button with it', async (_, channel, words) => {
    const curbside = await startCurbsideInSlack('http');
    const { transport, server, work } = curbside;
    const said = { workspace: ward, channel };
    const send = channel === 'D-EXAMPLE' ? directMessageOf : mentionOf;
    await transport.send(send({ ...said, text: question, ts: root }));
    curbside.whileAnswering(async (progress) => {
      progress.report({ kind: 'looking-for-article' });
      await expect.poll(() => server.state.statuses.length).toBe(1);
      // In a direct chat "stop" is a message of its own.
      await transport.send(send({ ...said, text: words, ...(channel === 'C-WARD' ? { threadTs: root } : {}) }));
      await expect.poll(() => server.state.statuses.at(-1)?.status).toBe('');
      await expect.poll(() => server.state.agents.processing()).toBe(0);
      // What is still reported of it shows nothing.
      progress.report({ kind: 'wording' });
    });
    await work();
    expect(server.state.statuses.filter(({ status }) => status !== '')).toHaveLength(1);
    expect(server.state.agents.processing()).toBe(0);
    expect(server.state.thread('T-WARD', channel, root).filter(({ seenBy }) => seenBy === null)).toEqual([]);
  });

  it('by a button that Slack does not show is not possible', async () => {
    const curbside = await answeredThread();
    expect(() => pressStop(curbside, { workspace: ward, channel: 'C-WARD', threadTs: root })).toThrow('no Stop button');
  });
});

describe('a thread that somebody stopped', () => {
  it('stays so when an earlier mention in it is edited', async () => {
    const { transport, say, questions, stops } = await answeredThread();
    const again = { workspace: ward, text: 'and in children?', threadTs: root, ts: '1700000000.000650' };
    await transport.send(mentionOf(again));
    await say('stop');
    // Slack tells of an edited mention as a mention, too.
    const more = { edited: { user: 'U-NURSE', ts: '1700000100.000000' } };
    await transport.send(mentionOf({ ...again, text: 'and in older children?', more }));
    expect(await stops.isStopped({ platform: 'slack', tenant: 'T-WARD', place: 'C-WARD', thread: root })).toBe(true);
    expect(questions).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { channelMessageOf, directMessageOf, mentionOf, stopButtonOf } from '../../support/slack-server/payloads.ts';

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
    expect(told()).toEqual([expect.stringContaining('leave this thread alone')]);
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
    expect(told()).toHaveLength(1);
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
    expect(told()).toEqual(['I have stopped. Ask again whenever you like.']);
  });

  it('by Slack’s own button gives up the answer in the making and ends its status', async () => {
    const { transport, inbox, server, told } = await answeredThread();
    const thread = { workspace: ward, channel: 'D-EXAMPLE', threadTs: '1700000000.000601' };
    await transport.send(directMessageOf({ workspace: ward, text: question, ts: thread.threadTs }));
    expect(await inbox.waiting()).toBe(1);
    await transport.send(stopButtonOf(thread));
    expect(await inbox.waiting()).toBe(0);
    expect(server.state.statuses.at(-1)).toMatchObject({ threadTs: thread.threadTs, status: '' });
    expect(told()).toEqual(['I have stopped. Ask again whenever you like.']);
  });
});

import { describe, expect, it } from 'vitest';
import type { PlaceChoices } from '../../../src/domain/place-settings.ts';
import { clinic, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import {
  channelMessageOf,
  commandOf,
  directMessageOf,
  mentionOf,
  pressOf,
} from '../../support/slack-server/payloads.ts';

const question = 'How is an example fracture treated?';
const root = '1700000000.000800';
const place = { platform: 'slack', tenant: 'T-WARD', place: 'C-WARD' } as const;

async function startWith(choices: PlaceChoices) {
  const curbside = await startCurbsideInSlack('http');
  await curbside.settings.chooseForPlace(place, choices);
  const mention = async (
    more: { readonly user?: string; readonly ts?: string; readonly threadTs?: string; readonly text?: string } = {},
  ) => {
    await curbside.transport.send(mentionOf({ workspace: ward, text: question, ts: root, ...more }));
    await curbside.work();
    return curbside.server.state.messages;
  };
  return { ...curbside, mention };
}

// The fixed clock of the tests stands at 09:00 in UTC.
const quietHours = { from: '08:00', until: '12:00', timeZone: 'UTC' };

describe('what a place chose', () => {
  it('decides which sources and which audience a question is answered for', async () => {
    const { mention, questions } = await startWith({ sources: ['guideline'], audience: 'care-team' });
    await mention();
    expect(questions).toMatchObject([{ sources: ['guideline'], audience: 'care-team' }]);
  });

  it('counts in that place and that workspace only', async () => {
    const { transport, questions } = await startWith({ sources: ['guideline'] });
    await transport.send(mentionOf({ workspace: clinic, text: question }));
    await transport.send(mentionOf({ workspace: ward, text: question, channel: 'C-OTHER' }));
    expect(questions.map(({ sources }) => sources.length)).toEqual([3, 3]);
  });

  it('yields to the audience that a person chose', async () => {
    const { settings, mention, questions } = await startWith({ audience: 'care-team' });
    await settings.chooseAudience(place, 'U-NURSE', 'patient');
    await mention();
    expect(questions).toMatchObject([{ audience: 'patient' }]);
  });

  it('shows an answer to the asker first: in the channel when no thread is open, else in the thread', async () => {
    const { mention } = await startWith({ answersGoTo: 'asker' });
    expect(await mention()).toMatchObject([{ channel: 'C-WARD', seenBy: 'U-NURSE', threadTs: null }]);
    const messages = await mention({ ts: '1700000000.000802', threadTs: '1700000000.000801' });
    expect(messages[1]).toMatchObject({ seenBy: 'U-NURSE', threadTs: '1700000000.000801' });
    expect(messages[0]?.text).toContain('Only you can see this.');
  });

  it('answers the asker alone in quiet hours, and says why', async () => {
    const { mention } = await startWith({ quietHours });
    const [answer] = await mention();
    expect(answer).toMatchObject({ seenBy: 'U-NURSE' });
    expect(JSON.stringify(answer?.blocks)).toContain('quiet hours here are 08:00 to 12:00 (UTC)');
  });

  it('leaves follow-ups alone in quiet hours, unless it is called', async () => {
    const { mention, settings, transport, questions } = await startWith({});
    await mention();
    await settings.chooseForPlace(place, { quietHours });
    const followUp = { workspace: ward, text: 'and in pregnancy?', threadTs: root };
    await transport.send(channelMessageOf(followUp));
    expect(questions).toHaveLength(1);
    await transport.send(mentionOf(followUp));
    expect(questions).toHaveLength(2);
  });

  it('waits for a mention where the place wants one', async () => {
    const { mention, transport, questions } = await startWith({ repliesWithoutMention: false });
    await mention();
    await transport.send(channelMessageOf({ workspace: ward, text: 'and in pregnancy?', threadTs: root }));
    expect(questions).toHaveLength(1);
  });

  it('sets after how much quiet a thread is no longer its own', async () => {
    const { mention, transport, questions, clock } = await startWith({ quietAfterMinutes: 10 });
    await mention();
    const say = () => transport.send(channelMessageOf({ workspace: ward, text: 'and in pregnancy?', threadTs: root }));
    clock.advance(9 * 60_000);
    await say();
    clock.advance(2 * 60_000);
    await say();
    expect(questions).toHaveLength(2);
  });

  it('tells those who may not ask so, alone, and reads nothing of what they wrote', async () => {
    const { mention, questions } = await startWith({ whoMayAsk: { kind: 'named', people: ['U-PHARMACIST'] } });
    const [refusal, ...more] = await mention();
    expect(more).toEqual([]);
    expect(refusal).toMatchObject({ seenBy: 'U-NURSE', text: expect.stringContaining('answers named people only') });
    expect(JSON.stringify(refusal?.blocks)).not.toContain('Share');
    expect(questions).toMatchObject([{ declined: 'not-allowed-to-ask' }]);
    await mention({ user: 'U-PHARMACIST', ts: '1700000000.000802' });
    expect(questions).toMatchObject([{}, { asker: 'U-PHARMACIST' }]);
  });

  it('does not reach into direct chats, where nobody else reads along', async () => {
    const { transport, work, server } = await startWith({ answersGoTo: 'asker', quietHours });
    await transport.send(directMessageOf({ workspace: ward, text: question, ts: root }));
    await work();
    expect(server.state.thread('T-WARD', 'D-EXAMPLE', root)).toMatchObject([{ seenBy: null }]);
  });

  it('brings an answer that cannot be shown in the channel to the direct chat', async () => {
    const { mention, server } = await startWith({ answersGoTo: 'asker' });
    server.trouble('chat.postEphemeral', { kind: 'refuse', error: 'user_not_in_channel' });
    expect(await mention()).toMatchObject([{ channel: 'D-U-NURSE', seenBy: null }]);
  });
});

describe('an answer that only the asker sees', () => {
  async function sharePressed(curbside: Awaited<ReturnType<typeof startWith>>, workspace = ward) {
    const { server, transport } = curbside;
    const blocks = JSON.stringify(server.state.messages[0]?.blocks);
    const value = JSON.parse(
      `"${/"action_id":"share_to_channel".*?"value":"((?:[^"\\]|\\.)*)"/.exec(blocks)?.[1] ?? ''}"`,
    );
    const responseUrl = server.newResponseUrl();
    const press = { workspace, actionId: 'share_to_channel', value, messageTs: '1700000000.000001', ephemeral: true };
    await transport.send(pressOf({ ...press, triggerId: server.state.newTrigger(), responseUrl }));
  }
  const openly = ({ server }: Awaited<ReturnType<typeof startWith>>) =>
    server.state.messages.filter(({ seenBy, responseUrl }) => seenBy === null && responseUrl === null);

  it('is shared once also when the receipt of its message was lost', async () => {
    const curbside = await startWith({ answersGoTo: 'asker' });
    await curbside.mention();
    await sharePressed(curbside);
    curbside.server.trouble('chat.postMessage', { kind: 'lose-answer' });
    await curbside.work();
    curbside.clock.advance(60_000);
    await curbside.work();
    expect(openly(curbside)).toHaveLength(1);
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it('is shared with the channel once, however often the button is pressed, and says who shared it', async () => {
    const curbside = await startWith({ answersGoTo: 'asker' });
    await curbside.mention();
    await Promise.all([sharePressed(curbside), sharePressed(curbside)]);
    await curbside.work();
    const [shared, ...more] = openly(curbside);
    expect(more).toEqual([]);
    expect(shared).toMatchObject({ channel: 'C-WARD', threadTs: null });
    expect(JSON.stringify(shared?.blocks)).toContain('Shared by <@U-NURSE>');
    expect(JSON.stringify(shared?.blocks)).not.toContain('share_to_channel');
    const notices = () => curbside.server.state.messages.filter(({ responseUrl }) => responseUrl !== null);
    await expect
      .poll(() =>
        notices()
          .map(({ text }) => text)
          .sort(),
      )
      .toEqual(['Sharing… Everyone here will see it in a moment.', expect.stringContaining('was shared already')]);
  });

  it('is shared in the thread that it belongs to', async () => {
    const curbside = await startWith({ answersGoTo: 'asker' });
    await curbside.mention({ threadTs: '1700000000.000802' });
    await sharePressed(curbside);
    await curbside.work();
    expect(openly(curbside)).toMatchObject([{ channel: 'C-WARD', threadTs: '1700000000.000802' }]);
  });

  it('is shared also when it came by command', async () => {
    const curbside = await startWith({});
    const { server, transport, work } = curbside;
    const responseUrl = server.newResponseUrl();
    await transport.send(
      commandOf({ workspace: ward, text: question, responseUrl, triggerId: server.state.newTrigger() }),
    );
    await work();
    await sharePressed(curbside);
    await work();
    expect(openly(curbside)).toMatchObject([{ channel: 'C-WARD', threadTs: null }]);
  });

  it('is not shared where Curbside is no member, which the sharer is told', async () => {
    const curbside = await startWith({ answersGoTo: 'asker' });
    await curbside.mention();
    curbside.server.trouble('chat.postMessage', { kind: 'refuse', error: 'not_in_channel' });
    await sharePressed(curbside);
    await curbside.work();
    expect(openly(curbside)).toMatchObject([
      { channel: 'D-U-NURSE', text: expect.stringContaining('invite me there') },
    ]);
  });

  it('is shared on a second try once Curbside was invited', async () => {
    const curbside = await startWith({ answersGoTo: 'asker' });
    await curbside.mention();
    curbside.server.trouble('chat.postMessage', { kind: 'refuse', error: 'not_in_channel' });
    await sharePressed(curbside);
    await curbside.work();
    await sharePressed(curbside);
    await curbside.work();
    expect(openly(curbside)).toMatchObject([{ channel: 'D-U-NURSE' }, { channel: 'C-WARD', threadTs: null }]);
  });

  it('is not shared in another workspace', async () => {
    const curbside = await startWith({ answersGoTo: 'asker' });
    await curbside.mention();
    await sharePressed(curbside, clinic);
    await curbside.work();
    expect(openly(curbside)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { channelMessageOf, commandOf, directMessageOf, pressOf } from '../../support/slack-server/payloads.ts';
import type { FakeMessage } from '../../support/slack-server/slack-state.ts';

const question = 'How is an example fracture treated?';

async function askedByCommand(): Promise<CurbsideInSlack> {
  const curbside = await startCurbsideInSlack('http');
  const { server, transport } = curbside;
  const typed = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger() };
  await transport.send(commandOf({ workspace: ward, text: question, ...typed }));
  return curbside;
}

function pressValueOf(message: FakeMessage | undefined, actionId: string): string {
  const json = JSON.stringify(message?.blocks ?? []);
  const value = new RegExp(`"action_id":"${actionId}".*?"value":"((?:[^"\\\\]|\\\\.)*)"`).exec(json)?.[1] ?? '';
  return JSON.parse(`"${value}"`);
}

async function press({ server, transport }: CurbsideInSlack, message: FakeMessage | undefined, actionId: string) {
  const at = {
    messageTs: message?.ts ?? '',
    channel: message?.channel || 'C-WARD',
    ephemeral: message?.channel === '',
  };
  const pressed = { workspace: ward, actionId, value: pressValueOf(message, actionId), ...at };
  const fresh = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger() };
  await transport.send(pressOf({ ...pressed, ...fresh }));
}

/** The answer to a command, shared with the channel. */
async function shared() {
  const curbside = await askedByCommand();
  await curbside.work();
  await press(curbside, curbside.server.state.messages[0], 'share_to_channel');
  await curbside.work();
  const message = curbside.server.state.messages.find(({ channel }) => channel === 'C-WARD');
  return { ...curbside, message, root: message?.ts ?? '' };
}

describe('a thread that an answer opened', () => {
  it('carries on the conversation of a shared answer without a mention, in that thread', async () => {
    const { transport, work, questions, root, server } = await shared();
    await transport.send(channelMessageOf({ workspace: ward, text: 'and in pregnancy?', threadTs: root }));
    await work();
    expect(questions).toHaveLength(2);
    expect(questions[1]?.conversation).toEqual(questions[0]?.conversation);
    expect(server.state.thread('T-WARD', 'C-WARD', root)).toMatchObject([{ seenBy: null }]);
  });

  it('carries it on after a follow-up button, too', async () => {
    const { transport, work, questions, root, message, ...curbside } = await shared();
    await press({ ...curbside, transport, work, questions }, message, 'follow_up_0');
    await work();
    await transport.send(channelMessageOf({ workspace: ward, text: 'and in pregnancy?', threadTs: root }));
    expect(questions.map(({ conversation }) => conversation)).toEqual(Array(3).fill(questions[0]?.conversation));
  });

  it('is remembered also when the process died after it was posted', async () => {
    const curbside = await askedByCommand();
    await curbside.work();
    await press(curbside, curbside.server.state.messages[0], 'share_to_channel');
    curbside.server.trouble('chat.postMessage', { kind: 'lose-answer' });
    await curbside.work();
    curbside.clock.advance(60_000);
    await curbside.work();
    const root = curbside.server.state.messages.find(({ channel }) => channel === 'C-WARD')?.ts ?? '';
    await curbside.transport.send(channelMessageOf({ workspace: ward, text: 'and in pregnancy?', threadTs: root }));
    expect(curbside.questions).toHaveLength(2);
  });

  it('carries on a conversation that went to the direct chat', async () => {
    const curbside = await askedByCommand();
    curbside.server.state.expireResponses();
    await curbside.work();
    const [direct] = curbside.server.state.messages;
    const said = { workspace: ward, text: 'and in pregnancy?', channel: 'D-U-NURSE', threadTs: direct?.ts ?? '' };
    await curbside.transport.send(directMessageOf(said));
    await curbside.work();
    expect(curbside.questions[1]?.conversation).toEqual(curbside.questions[0]?.conversation);
    expect(curbside.server.state.thread('T-WARD', 'D-U-NURSE', direct?.ts ?? '')).toHaveLength(1);
  });
});

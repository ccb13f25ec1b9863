import { describe, expect, it } from 'vitest';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { longAnswer } from '../../support/slack-server/long-answer.ts';
import { commandOf, pressOf } from '../../support/slack-server/payloads.ts';

async function typed(curbside: CurbsideInSlack, text: string) {
  const { server, transport } = curbside;
  const responseUrl = server.newResponseUrl();
  return transport.send(commandOf({ workspace: ward, text, responseUrl, triggerId: server.state.newTrigger() }));
}

const question = 'How is an example fracture treated?';

describe.each(['http', 'socket'] as const)('/curbside by %s', (kind) => {
  it('answers the asker alone', async () => {
    const curbside = await startCurbsideInSlack(kind);
    const ack = await typed(curbside, question);
    expect(ack.body).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('Looking that up') });
    await curbside.work();
    expect(curbside.server.state.messages).toHaveLength(1);
    expect(curbside.server.state.messages[0]).toMatchObject({ responseUrl: expect.any(String), threadTs: null });
    expect(curbside.server.state.messages[0]?.text).toContain('Analgesia and early mobilisation. [1]');
  });

  it.each(['help', '', '  HELP '])('explains itself for "%s"', async (text) => {
    const curbside = await startCurbsideInSlack(kind);
    expect((await typed(curbside, text)).body).toMatchObject({ text: expect.stringContaining('/curbside <question>') });
    expect(curbside.questions).toEqual([]);
  });
});

describe('/curbside', () => {
  it('says what to do when a question could not be recorded', async () => {
    const curbside = await startCurbsideInSlack('http');
    curbside.failRecording(1);
    expect((await typed(curbside, question)).body).toMatchObject({ text: expect.stringContaining('ask again') });
  });

  it('answers in the direct chat when the response address has expired', async () => {
    const curbside = await startCurbsideInSlack('http');
    await typed(curbside, question);
    curbside.server.state.expireResponses();
    await curbside.work();
    expect(curbside.server.state.messages).toMatchObject([{ channel: 'D-U-NURSE', responseUrl: null }]);
  });

  it('brings an answer that is longer than a response address takes to the direct chat, whole', async () => {
    const curbside = await startCurbsideInSlack('http');
    curbside.answerWith(longAnswer(400));
    await typed(curbside, question);
    await curbside.work();
    const [first, ...more] = curbside.server.state.messages;
    expect(first).toMatchObject({ channel: 'D-U-NURSE', threadTs: null });
    expect(more.length).toBeGreaterThan(3);
    expect(more.every(({ threadTs }) => threadTs === first?.ts)).toBe(true);
  });

  it('keeps the conversation of a private answer when its buttons ask on', async () => {
    const curbside = await startCurbsideInSlack('http');
    await typed(curbside, question);
    await curbside.work();
    const { server, transport } = curbside;
    const blocks = JSON.stringify(server.state.messages[0]?.blocks);
    const value = /"value":"(answer-[^"]+)"/.exec(blocks)?.[1] ?? '';
    const press = { workspace: ward, actionId: 'follow_up_0', value, messageTs: '1700000000.000001', ephemeral: true };
    await transport.send(
      pressOf({ ...press, triggerId: server.state.newTrigger(), responseUrl: server.newResponseUrl() }),
    );
    await curbside.work();
    const [first, second] = curbside.questions;
    expect(second?.conversation).toEqual(first?.conversation);
    expect(server.state.messages).toHaveLength(2);
    expect(server.state.messages.every(({ responseUrl }) => responseUrl !== null)).toBe(true);
  });
});

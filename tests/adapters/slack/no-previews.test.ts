import { expect, it } from 'vitest';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { commandOf, directMessageOf, mentionOf, pressOf } from '../../support/slack-server/payloads.ts';
import type { Ack } from '../../support/slack-server/transport.ts';

const question = 'How is an example fracture treated?';
const off = { unfurl_links: false, unfurl_media: false };

async function type({ server, transport, work }: CurbsideInSlack, text: string): Promise<Ack> {
  const fresh = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger() };
  const ack = await transport.send(commandOf({ workspace: ward, text, ...fresh }));
  await work();
  return ack;
}

/** Every way in which a message leaves; the ones that a person alone sees and that Slack never previews (chat.postEphemeral) are not among them. */
const ways: Readonly<Record<string, (curbside: CurbsideInSlack) => Promise<unknown>>> = {
  'an answer in a thread': async ({ transport, work }) => {
    await transport.send(mentionOf({ workspace: ward, text: question }));
    await work();
  },
  'an answer in a direct chat': async ({ transport, work }) => {
    await transport.send(directMessageOf({ workspace: ward, text: question }));
    await work();
  },
  'an apology': async ({ transport, work, server }) => {
    server.trouble('chat.postMessage', { kind: 'refuse', error: 'restricted_action' });
    await transport.send(mentionOf({ workspace: ward, text: question }));
    await work();
  },
  'an answer at a response address': (curbside) => type(curbside, question),
  'an answer shared to the channel': async (curbside) => {
    const { server, transport, work } = curbside;
    await type(curbside, question);
    const [shown] = server.state.messages;
    const found = /"action_id":"share_to_channel".*?"value":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(shown?.blocks));
    const press = {
      workspace: ward,
      actionId: 'share_to_channel',
      value: JSON.parse(found?.[1] ?? '""'),
      ephemeral: true,
    };
    const fresh = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger(), messageTs: '1.1' };
    await transport.send(pressOf({ ...press, ...fresh }));
    await work();
    expect(server.state.messages.filter(({ channel }) => channel === 'C-WARD')).toHaveLength(1);
  },
  'a notice after a button': async ({ server, transport }) => {
    const press = { workspace: ward, actionId: 'helpful', value: 'gone', messageTs: '1.1' };
    const fresh = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger() };
    await transport.send(pressOf({ ...press, ...fresh }));
    await expect.poll(() => server.state.messages).toHaveLength(1);
  },
};

it.each(Object.entries(ways))('Slack is told to draw no page below %s', async (_, send) => {
  const curbside = await startCurbsideInSlack('http');
  await send(curbside);
  const { messages, calls } = curbside.server.state;
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter(({ unfurls }) => unfurls)).toEqual([]);
  const posted = calls.filter(({ method }) => method === 'chat.postMessage');
  for (const { args } of posted) expect(args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
});

it.each(['help', 'status', 'review', question])('nor below what "/curbside %s" says at once', async (text) => {
  const curbside = await startCurbsideInSlack('http');
  expect((await type(curbside, text)).body).toMatchObject(off);
});

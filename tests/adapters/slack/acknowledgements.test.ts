import { describe, expect, it } from 'vitest';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { directMessageOf, mentionOf, openedTabOf, pressOf } from '../../support/slack-server/payloads.ts';
import { pressStop } from '../../support/slack-server/press-stop.ts';
import type { Ack } from '../../support/slack-server/transport.ts';

const root = '1700000000.000650';
const question = 'How is an example fracture treated?';

/** An answered thread, in a Slack that from now on asks for patience longer than it waits itself. */
async function answered(kind: 'http' | 'socket', busy: readonly string[]): Promise<CurbsideInSlack> {
  const curbside = await startCurbsideInSlack(kind);
  await curbside.transport.send(mentionOf({ workspace: ward, text: question, ts: root }));
  await curbside.work();
  for (const method of busy) curbside.server.trouble(method, { kind: 'rate-limit', retryAfterSeconds: 4 }, 1);
  return curbside;
}

/** An acknowledgement that Slack does not have to wait for, let alone ask for again. */
function expectPrompt(ack: Ack): void {
  expect(ack.accepted).toBe(true);
  expect(ack.ms).toBeLessThan(1_000);
}

describe.each(['http', 'socket'] as const)('while Slack says 429, by %s', (kind) => {
  it('“stop” is acknowledged at once, and said to be heard once', { timeout: 15_000 }, async () => {
    const { transport, server } = await answered(kind, ['chat.postEphemeral', 'assistant.threads.setStatus']);
    expectPrompt(await transport.send(mentionOf({ workspace: ward, text: 'stop', threadTs: root })));
    const told = () => server.state.messages.filter(({ seenBy }) => seenBy !== null);
    await expect.poll(told, { timeout: 8_000 }).toHaveLength(1);
  });

  it('the Home tab and the direct chat are acknowledged at once, and filled afterwards', async () => {
    const { transport, server } = await answered(kind, ['views.publish', 'assistant.threads.setSuggestedPrompts']);
    expectPrompt(await transport.send(openedTabOf({ workspace: ward, tab: 'messages' })));
    expectPrompt(await transport.send(openedTabOf({ workspace: ward, tab: 'home' })));
    await expect.poll(() => server.state.homes, { timeout: 8_000 }).toHaveLength(1);
    await expect.poll(() => server.state.prompts, { timeout: 8_000 }).toHaveLength(1);
  }, 15_000);

  it('a button that opens a window is acknowledged at once', async () => {
    const { transport, server } = await answered(kind, ['views.open']);
    const [message] = server.state.thread('T-WARD', 'C-WARD', root);
    const press = pressOf({
      workspace: ward,
      actionId: 'open_policy',
      value: 'policy',
      triggerId: server.state.newTrigger(),
      responseUrl: server.newResponseUrl(),
      messageTs: message?.ts ?? '',
    });
    expectPrompt(await transport.send(press));
  });

  it('Slack’s Stop button is acknowledged at once, and its session rests in the end', { timeout: 20_000 }, async () => {
    const curbside = await startCurbsideInSlack(kind);
    const { transport, server, work } = curbside;
    await transport.send(directMessageOf({ workspace: ward, text: question, ts: root }));
    const thread = { teamId: ward.teamId, channel: 'D-EXAMPLE', threadTs: root };
    curbside.whileAnswering(async (progress) => {
      progress.report({ kind: 'looking-for-article' });
      await expect.poll(() => server.state.agents.sessionOf(thread)).toBe('processing');
      for (const method of ['agents.sessions.setStatus', 'assistant.threads.setStatus', 'chat.postEphemeral']) {
        server.trouble(method, { kind: 'rate-limit', retryAfterSeconds: 2 });
      }
      expectPrompt(await pressStop(curbside, { workspace: ward, ...thread }));
    });
    await work();
    await expect.poll(() => server.state.agents.sessionOf(thread), { timeout: 10_000 }).toBe('active');
  });
});

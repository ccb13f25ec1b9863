import { describe, expect, it } from 'vitest';
import { createSlack } from '../../../adapters/slack/create-slack.ts';
import type { SlackConfig } from '../../../adapters/slack/slack-config.ts';
import { createCorrections } from '../../../src/intake/correct-question.ts';
import { appToken, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { commandOf, mentionOf, pressOf } from '../../support/slack-server/payloads.ts';
import { startSlackServer } from '../../support/slack-server/start-slack-server.ts';

const secretQuestion = 'What about the quinquagesimal example of bed seven?';

describe('the connection', () => {
  it.each(['disconnectAll', 'dropAll'] as const)('comes back after %s, and takes the next question', async (how) => {
    const curbside = await startCurbsideInSlack('socket');
    curbside.server.socket[how]();
    const opened = () => curbside.server.state.calls.filter(({ method }) => method === 'apps.connections.open').length;
    await expect.poll(opened, { timeout: 10_000 }).toBe(2);
    await expect.poll(() => curbside.server.socket.connections(), { timeout: 10_000 }).toBe(1);
    const ack = await curbside.transport.send(mentionOf({ workspace: ward, text: 'How is it treated?' }));
    expect(ack.accepted).toBe(true);
  });

  // How soon is measured under load: `npm run bench -- slack-ack`.
  it.each(['http', 'socket'] as const)(
    'acknowledges by %s once the question is recorded, before it is answered',
    async (kind) => {
      const curbside = await startCurbsideInSlack(kind);
      const { accepted } = await curbside.transport.send(mentionOf({ workspace: ward, text: 'How is it treated?' }));
      expect(accepted).toBe(true);
      expect(await curbside.inbox.waiting()).toBe(1);
      expect(curbside.server.state.messages).toEqual([]);
    },
  );

  it('logs neither questions nor tokens, whatever goes wrong', async () => {
    const curbside = await startCurbsideInSlack('http');
    const { server, transport, log } = curbside;
    server.trouble('chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' });
    server.trouble('assistant.threads.setStatus', { kind: 'lose-answer' });
    curbside.failRecording(2);
    const mention = mentionOf({ workspace: ward, text: secretQuestion });
    await transport.send(mention);
    await transport.send({ ...mention, retry: 1 });
    await transport.send({ ...mention, retry: 2 });
    const triggerId = server.state.newTrigger();
    const responseUrl = server.newResponseUrl();
    await transport.send(commandOf({ workspace: ward, text: secretQuestion, triggerId, responseUrl }));
    await transport.send(
      pressOf({ workspace: ward, actionId: 'helpful', value: 'gone', messageTs: '1.1', triggerId, responseUrl }),
    );
    await curbside.work();
    expect(server.state.messages.map(({ text }) => text).join()).toContain('quinquagesimal');
    const written = JSON.stringify(log.lines, (_, value) =>
      value instanceof Error ? { ...value, name: value.name, message: value.message, stack: value.stack } : value,
    );
    expect(log.lines.map(({ level }) => level)).toContain('error');
    for (const secret of ['quinquagesimal', ward.botToken, 'example-signing-secret', 'response-']) {
      expect(written).not.toContain(secret);
    }
  });
});

describe('starting', () => {
  async function createFor(config: Partial<SlackConfig>) {
    const parts = await startCurbsideInSlack('http');
    const server = await startSlackServer({ workspaces: [ward], appToken });
    const base = { botToken: ward.botToken, signingSecret: 'secret', apiUrl: server.apiUrl };
    const reader = {
      answer: async () => null,
      article: async () => null,
      articles: async () => [],
      giveFeedback: async () => false,
      sendToBoard: async () => 'unknown' as const,
    };
    const intake = { accept: async () => 'recorded' as const };
    const { memory, settings, review, answers: history, log, clock } = parts;
    const sharing = { share: async () => 'recorded' as const };
    const publicUrl = 'https://curbside.example.org';
    const slack = () =>
      createSlack({
        config: { ...base, ...config },
        intake,
        sharing,
        settings,
        review,
        history,
        editorialPolicy: '',
        disclaimer: '',
        corrections: createCorrections(parts),
        stops: parts.stops,
        kept: parts.kept,
        reader,
        memory,
        log,
        clock,
        publicUrl,
        audience: 'clinician',
      });
    return { slack, server };
  }

  it('says that Slack refused the token', async () => {
    const { slack, server } = await createFor({ botToken: 'xoxb-revoked' });
    await expect(slack().start()).rejects.toMatchObject({ code: 'platform-unavailable', slackCode: 'invalid_auth' });
    await server.close();
  });

  it('says that Slack refused the app token', async () => {
    const { slack, server } = await createFor({ appToken: 'xapp-revoked' });
    await expect(slack().start()).rejects.toMatchObject({ code: 'config-invalid' });
    await server.close();
  });

  it('says that Slack cannot be reached', async () => {
    const { slack, server } = await createFor({});
    await server.close();
    await expect(slack().start()).rejects.toMatchObject({ slackCode: 'not_reached' });
  });

  it('refuses another API that is not on this machine', async () => {
    const { slack, server } = await createFor({ apiUrl: 'https://slack.example.org/api/' });
    expect(slack).toThrow(/must be on this machine/);
    await server.close();
  });
});

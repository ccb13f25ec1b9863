import { webApi } from '@slack/bolt';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkHome, checkMessageBlocks, checkView } from '../../support/slack-server/check-blocks.ts';
import { appToken, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { startSlackServer } from '../../support/slack-server/start-slack-server.ts';

const section = (length: number) => ({ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(length) } });
const button = (more: object) => ({
  type: 'button',
  action_id: 'a',
  text: { type: 'plain_text', text: 'Ask' },
  ...more,
});

/** A Slack of our own is worth as much as what it refuses. */
describe('our Slack', () => {
  it.each([
    ['a section of 3,001 characters', [section(3001)], '/blocks/0/text/text'],
    ['51 blocks', Array.from({ length: 51 }, () => section(1)), '/blocks'],
    ['an empty text', [section(0)], '/blocks/0/text/text'],
    ['a header in mrkdwn', [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }], '/blocks/0/text/type'],
    [
      'a button text of 76 characters',
      [{ type: 'actions', elements: [button({ text: { type: 'plain_text', text: 'x'.repeat(76) } })] }],
      '/blocks/0/elements/0/text/text',
    ],
    [
      '26 buttons',
      [{ type: 'actions', elements: Array.from({ length: 26 }, (_, index) => button({ action_id: `a${index}` })) }],
      '/blocks/0/elements',
    ],
    ['two buttons with one id', [{ type: 'actions', elements: [button({}), button({})] }], '/blocks/0'],
    ['a field that Slack does not know', [{ ...section(1), colour: 'red' }], '/blocks/0'],
    ['an input in a message', [{ type: 'input', label: { type: 'plain_text', text: 'x' } }], '/blocks/0/type'],
  ])('refuses %s', (_, blocks, pointer) => {
    expect(checkMessageBlocks(blocks)).toEqual([expect.stringContaining(`[json-pointer:${pointer}]`)]);
  });

  it('refuses a form without a way to send it', () => {
    const input = {
      type: 'input',
      label: { type: 'plain_text', text: 'Question' },
      element: { type: 'plain_text_input', action_id: 'q' },
    };
    const view = { type: 'modal', title: { type: 'plain_text', text: 'Ask' }, blocks: [input] };
    expect(checkView(view)).toEqual(['missing submit [json-pointer:/view]']);
  });

  const feedback = { text: { type: 'plain_text', text: 'Helpful' }, value: 'yes' };
  const messageOnly = [
    ['a table', { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] }],
    [
      'feedback buttons',
      {
        type: 'context_actions',
        elements: [{ type: 'feedback_buttons', positive_button: feedback, negative_button: feedback }],
      },
    ],
    ['a markdown block', { type: 'markdown', text: '**x**' }],
  ] as const;

  it.each(messageOnly)('takes %s in a message, and refuses it in a window and in the Home tab', (_, block) => {
    expect(checkMessageBlocks([block])).toEqual([]);
    const view = { type: 'modal', title: { type: 'plain_text', text: 'Window' }, blocks: [block] };
    expect(checkView(view)).toEqual([expect.stringContaining('[json-pointer:/view/blocks/0/type]')]);
    expect(checkHome({ type: 'home', blocks: [block] })).toEqual([expect.stringContaining('/view/blocks/0/type')]);
  });

  it('refuses a second table in a message, and six feedback buttons in a row', () => {
    const [[, table], [, buttons]] = messageOnly;
    expect(checkMessageBlocks([table, table])).toEqual([expect.stringContaining('only_one_table_allowed')]);
    const six = { ...buttons, elements: Array.from({ length: 6 }, () => buttons.elements[0]) };
    expect(checkMessageBlocks([six])).toEqual([expect.stringContaining('[json-pointer:/blocks/0/elements]')]);
  });

  async function clientOf(workspace = ward, token = ward.botToken) {
    const server = await startSlackServer({ workspaces: [workspace], appToken });
    onTestFinished(() => server.close());
    const options = { slackApiUrl: server.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
    return { server, client: new webApi.WebClient(token, options) };
  }

  const refusal = (error: string) => ({ data: expect.objectContaining({ error }) });
  const post = { channel: 'C-WARD', text: 'x' };

  it('refuses a token that it does not know, and a scope that is missing', async () => {
    const stranger = await clientOf(ward, 'xoxb-stranger');
    await expect(stranger.client.auth.test()).rejects.toMatchObject(refusal('invalid_auth'));
    const poor = await clientOf({ ...ward, scopes: [] });
    await expect(poor.client.chat.postMessage(post)).rejects.toMatchObject(refusal('missing_scope'));
  });

  it.each([
    ['a channel', 'C-WARD', 'channels:history'],
    ['a private channel', 'G-WARD', 'groups:history'],
    ['a group chat', 'GROUP-CHAT', 'mpim:history'],
    ['a direct chat', 'D-EXAMPLE', 'im:history'],
  ])('lets %s be read by its own scope alone', async (_, channel, scope) => {
    const poor = await clientOf({ ...ward, scopes: ward.scopes.filter((granted) => granted !== scope) });
    const missing = { data: expect.objectContaining({ error: 'missing_scope', needed: scope }) };
    await expect(poor.client.conversations.history({ channel })).rejects.toMatchObject(missing);
    await expect(poor.client.conversations.replies({ channel, ts: '1' })).rejects.toMatchObject(missing);
    const { client } = await clientOf({ ...ward, scopes: [scope] });
    await expect(client.conversations.history({ channel })).resolves.toMatchObject({ ok: true });
  });

  it('refuses texts and blocks that are too long', async () => {
    const { client } = await clientOf();
    await expect(client.chat.postMessage({ ...post, text: 'x'.repeat(4001) })).rejects.toMatchObject(
      refusal('msg_too_long'),
    );
    const blocks = Array.from({ length: 5 }, () => ({
      type: 'section' as const,
      text: { type: 'mrkdwn' as const, text: 'x'.repeat(2900) },
    }));
    await expect(client.chat.postMessage({ ...post, blocks })).rejects.toMatchObject(refusal('msg_blocks_too_long'));
  });

  it('opens one window a trigger, within three seconds', async () => {
    const { server, client } = await clientOf();
    const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Window' }, blocks: [] };
    const trigger_id = server.state.newTrigger();
    await client.views.open({ trigger_id, view });
    await expect(client.views.open({ trigger_id, view })).rejects.toMatchObject(refusal('exchanged_trigger_id'));
    const late = server.state.newTrigger(3001);
    await expect(client.views.open({ trigger_id: late, view })).rejects.toMatchObject(refusal('expired_trigger_id'));
  });

  it('lays three windows on each other, and no fourth', async () => {
    const { server, client } = await clientOf();
    const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Window' }, blocks: [] };
    const next = () => ({ trigger_id: server.state.newTrigger(), view });
    await client.views.open(next());
    await client.views.push(next());
    await client.views.push(next());
    await expect(client.views.push(next())).rejects.toMatchObject(refusal('push_limit_reached'));
    await client.views.open(next());
    await expect(client.views.push(next())).resolves.toMatchObject({ ok: true });
  });

  it.each([
    ['C-WARD', 'not_in_channel'],
    ['G-WARD', 'channel_not_found'],
  ])('lets nobody into %s who is no member', async (channel, error) => {
    const { server, client } = await clientOf();
    server.state.membership.leave(ward.teamId, channel);
    const there = { channel, text: 'x' };
    await expect(client.chat.postMessage(there)).rejects.toMatchObject(refusal(error));
    await expect(client.chat.postEphemeral({ ...there, user: 'U-NURSE' })).rejects.toMatchObject(refusal(error));
    await expect(client.conversations.history({ channel })).rejects.toMatchObject(refusal(error));
    await expect(client.chat.postMessage({ ...post, channel: 'C-OTHER' })).resolves.toMatchObject({ ok: true });
    server.state.membership.join(ward.teamId, channel);
    await expect(client.chat.postMessage(there)).resolves.toMatchObject({ ok: true });
  });

  it('says how long to wait when it is asked too often', async () => {
    const { server, client } = await clientOf();
    server.trouble('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 7 });
    await expect(client.chat.postMessage(post)).rejects.toMatchObject({ retryAfter: 7 });
    await expect(client.chat.postMessage(post)).resolves.toMatchObject({ ok: true });
  });

  const thread = { channel: 'D-EXAMPLE', thread_ts: '1700000000.000001' };
  const chunks = [{ type: 'markdown_text' as const, text: 'x' }];

  it.each([
    ['without a thread', { channel: 'D-EXAMPLE', thread_ts: '', chunks }, 'invalid_thread_ts'],
    ['in a channel, for nobody', { ...thread, channel: 'C-WARD', chunks }, 'missing_recipient_user_id'],
    ['with nothing in it', { ...thread, chunks: [] }, 'invalid_chunks'],
    [
      'with a task of 257 characters',
      {
        ...thread,
        chunks: [{ type: 'task_update' as const, id: '1', title: 'x'.repeat(257), status: 'pending' as const }],
      },
      'invalid_chunks',
    ],
    [
      'with blocks that it refuses elsewhere',
      { ...thread, chunks: [{ type: 'blocks' as const, blocks: [] }] },
      'invalid_chunks',
    ],
  ])('begins no stream %s', async (_, started, error) => {
    const { client } = await clientOf();
    await expect(client.chat.startStream(started)).rejects.toMatchObject(refusal(error));
  });

  it('changes and deletes no message that is still a stream, and goes on with none that has ended', async () => {
    const { server, client } = await clientOf();
    const { channel } = thread;
    const { ts = '' } = await client.chat.startStream({ ...thread, chunks });
    await expect(client.chat.update({ channel, ts, text: 'y' })).rejects.toMatchObject(
      refusal('streaming_state_conflict'),
    );
    await expect(client.chat.delete({ channel, ts })).rejects.toMatchObject(refusal('cant_delete_message'));
    await client.chat.appendStream({ channel, ts, chunks });
    server.state.agents.streamLifeMs = 0;
    for (const late of [client.chat.appendStream({ channel, ts, chunks }), client.chat.stopStream({ channel, ts })]) {
      await expect(late).rejects.toMatchObject(refusal('message_not_in_streaming_state'));
    }
    await client.chat.update({ channel, ts, text: 'y' });
  });

  it('keeps a session as it was told, and has one for agents only', async () => {
    const { server, client } = await clientOf();
    const place = { channel_id: 'C-WARD', thread_ts: thread.thread_ts };
    const session = () =>
      server.state.agents.sessionOf({ teamId: ward.teamId, channel: 'C-WARD', threadTs: place.thread_ts });
    await client.agents.sessions.setStatus({ ...place, status: 'processing' });
    expect(session()).toBe('processing');
    await expect(client.agents.sessions.setStatus({ ...place, status: 'busy' })).rejects.toMatchObject(
      refusal('invalid_arguments'),
    );
    server.state.agents.isAgent = false;
    await expect(client.agents.sessions.setStatus({ ...place, status: 'active' })).rejects.toMatchObject(
      refusal('not_authorized'),
    );
    expect(session()).toBe('processing');
  });
});

import { App } from '@slack/bolt';
import { expect, it, onTestFinished } from 'vitest';
import { createRecordingLog } from '../../../adapters/memory/recording-log.ts';
import { createBoltLogger } from '../../../adapters/slack/bolt-logger.ts';
import { shortcutId } from '../../../adapters/slack/hear/hear-shortcut.ts';
import { listenToShortcut } from '../../../adapters/slack/listen-to-shortcut.ts';
import { BotError, sentenceFor } from '../../../src/domain/bot-error.ts';
import { appToken, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { shortcutOf } from '../../support/slack-server/payloads.ts';
import { startSlackServer } from '../../support/slack-server/start-slack-server.ts';

const nothing = async () => {};

it('says a sentence when the installation is not found after the shortcut was acknowledged', async () => {
  const server = await startSlackServer({ workspaces: [ward], appToken });
  onTestFinished(() => server.close());
  const log = createRecordingLog();
  const { botToken, botUserId, botId } = ward;
  const app = new App({
    receiver: { init: () => {}, start: nothing, stop: nothing },
    logger: createBoltLogger(log),
    authorize: async () => ({ botToken, botUserId, botId }),
  });
  const find = async () => {
    throw new BotError('platform-unavailable', 'Slack was not reached');
  };
  const installations = { find, forget: () => {}, check: nothing };
  listenToShortcut(app, { log }, { installations, apiUrl: server.apiUrl });
  const used = { workspace: ward, callbackId: shortcutId, text: 'Which dose?', ts: '1700000000.000001' };
  const fresh = { triggerId: server.state.newTrigger(), responseUrl: server.newResponseUrl() };
  const acknowledged: unknown[] = [];
  await app.processEvent({
    body: { ...shortcutOf({ ...used, ...fresh }).payload },
    ack: async () => void acknowledged.push('ack'),
  });
  expect(acknowledged).toEqual(['ack']);
  expect(server.state.messages.map(({ text }) => text)).toEqual([sentenceFor('platform-unavailable')]);
});

import { expect, it, onTestFinished } from 'vitest';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/main/serve.ts';
import { appToken, ward } from '../support/slack-server/curbside-in-slack.ts';
import { createHttpSide } from '../support/slack-server/http-side.ts';
import { mentionOf } from '../support/slack-server/payloads.ts';
import { type SlackServer, startSlackServer } from '../support/slack-server/start-slack-server.ts';
import { exampleUser, personalMessage } from '../support/teams-connector/activities.ts';
import { startConnector } from '../support/teams-connector/start-connector.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const question = 'What is the treatment for a compression fracture of the spine?';

async function startSlack(): Promise<SlackServer> {
  const slack = await startSlackServer({ workspaces: [ward], appToken });
  onTestFinished(() => slack.close());
  return slack;
}

async function serveWith(settings: Readonly<Record<string, string>>): Promise<string> {
  const config = readConfig({ DATA_FOLDER: temporaryFolder(), PORT: '0', ...settings });
  const service = await serve(config, createRecordingLog());
  onTestFinished(() => service.stop());
  return `http://127.0.0.1:${service.port}`;
}

it('serves Slack, Teams and the page from one set of settings', async () => {
  const slack = await startSlack();
  const connector = await startConnector();
  const url = await serveWith({
    SLACK_BOT_TOKEN: ward.botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: slack.apiUrl,
    TEAMS_PLAYGROUND: 'on',
  });

  await slack.socket.send(mentionOf({ workspace: ward, text: question, ts: '1700000000.000900' }));
  const activity = { ...personalMessage({ text: question }), serviceUrl: connector.url };
  const heard = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  expect(heard.status).toBe(202);

  await expect.poll(() => slack.state.messages.length, { timeout: 30_000 }).toBeGreaterThan(0);
  expect(slack.state.messages[0]).toMatchObject({ teamId: ward.teamId, threadTs: '1700000000.000900' });
  expect(JSON.stringify(slack.state.messages[0]?.blocks)).toContain('Approved by');
  const [posted] = await connector.whenMessages(1);
  expect(posted?.activity).toMatchObject({ type: 'message', recipient: { id: exampleUser } });
  expect(posted?.body).toContain('Approved by');
  expect((await fetch(url)).status).toBe(200);
}, 60_000);

it('refuses what nobody signed, on both platforms', async () => {
  const slack = await startSlack();
  const url = await serveWith({
    SLACK_BOT_TOKEN: ward.botToken,
    SLACK_SIGNING_SECRET: 'example-signing-secret',
    SLACK_API_URL: slack.apiUrl,
    MICROSOFT_APP_ID: '00000000-0000-0000-0000-0000000000b0',
    MICROSOFT_APP_PASSWORD: 'not-a-real-secret',
    MICROSOFT_APP_TENANT_ID: '00000000-0000-0000-0000-00000000000a',
  });
  const forged = createHttpSide(`${url}/slack/events`, 'another-secret');
  expect(await forged.send(mentionOf({ workspace: ward, text: question }))).toMatchObject({ status: 401 });
  const unsigned = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(personalMessage({ text: question })),
  });
  expect(unsigned.status).toBe(401);
  expect(slack.state.messages).toEqual([]);
}, 60_000);

import { writeSync } from 'node:fs';
import { App, ExpressReceiver } from '@slack/bolt';
import type { ProcessOptions } from '../../tests/support/slack-faults/process-options.ts';
import { ward } from '../../tests/support/slack-server/curbside-in-slack.ts';

const options: ProcessOptions = JSON.parse(process.argv[2] ?? '{}');
const stdout = 1;
process.stdin.resume().on('end', () => process.exit());

/** The least that a Bolt app can be: it repeats what it was told, and keeps nothing. */
const { appToken, signingSecret, apiUrl } = options;
const wayIn =
  appToken === undefined ? { receiver: new ExpressReceiver({ signingSecret }) } : { appToken, socketMode: true };
const app = new App({ token: ward.botToken, ...wayIn, clientOptions: { slackApiUrl: apiUrl } });
app.event('app_mention', async ({ event, say }) => {
  await say({ text: event.text, thread_ts: event.ts });
});
const server = await app.start({ port: 0, host: '127.0.0.1' });
const address = typeof server === 'object' && server !== null && 'address' in server ? server.address() : null;
writeSync(stdout, `${typeof address === 'object' ? address?.port : ''}\n`);

import { writeSync } from 'node:fs';
import { App, ExpressReceiver } from '@slack/bolt';
import type { ProcessOptions } from '../../tests/support/slack-faults/process-options.ts';
import { ward } from '../../tests/support/slack-server/curbside-in-slack.ts';

const options: ProcessOptions = JSON.parse(process.argv[2] ?? '{}');
const stdout = 1;

/** The least that a Bolt app can be: it repeats what it was told, and keeps nothing. */
const receiver = new ExpressReceiver({ signingSecret: options.signingSecret });
const app = new App({
  token: ward.botToken,
  receiver,
  clientOptions: { slackApiUrl: options.apiUrl },
});
app.event('app_mention', async ({ event, say }) => {
  await say({ text: event.text, thread_ts: event.ts });
});
const server = await app.start({ port: 0, host: '127.0.0.1' });
const address = 'address' in server ? server.address() : null;
writeSync(stdout, `${typeof address === 'object' ? address?.port : ''}\n`);

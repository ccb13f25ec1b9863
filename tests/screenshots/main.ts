import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { drawPage } from './page.ts';
import { drawSlack } from './slack-messages.ts';

/** `npm run screenshots [folder]`: the local page, and every kind of Slack message and window, in light, dark and phone width. */
const folder = process.argv[2] ?? '.curbside/screenshots';
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const slack = await drawSlack(browser, folder);
  const page = await drawPage(browser, folder);
  process.stdout.write(`${slack + page} pictures drawn into ${folder}\n`);
} finally {
  await browser.close();
}

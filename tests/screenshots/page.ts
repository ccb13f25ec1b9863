import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/main/serve.ts';

const folder = '.curbside/screenshots/page';
const views = [
  { name: 'desktop-light', width: 1100, height: 900, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1100, height: 900, colorScheme: 'dark' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light' },
] as const;

/** Draws the local page as people see it: a real server, a real browser. */
const service = await serve(readConfig({ DATA_FOLDER: join(folder, 'data'), PORT: '0' }), createRecordingLog());
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  mkdirSync(folder, { recursive: true });
  for (const view of views) await draw(browser, view);
} finally {
  await browser.close();
  await service.stop();
}

async function draw(from: Browser, view: (typeof views)[number]): Promise<void> {
  const context = await from.newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.colorScheme,
  });
  const page = await context.newPage();
  const shoot = (name: string) => page.screenshot({ path: join(folder, `${view.name}-${name}.png`), fullPage: true });
  await page.goto(`http://127.0.0.1:${service.port}`);
  await shoot('start');
  await ask(page, 'What is the treatment for a compression fracture of the spine?');
  await shoot('approved');
  await page.locator('.follow-up').first().click();
  await page.locator('.answer').nth(1).waitFor();
  await page.goto(`http://127.0.0.1:${service.port}`);
  await ask(page, 'What are the contraindications of haloperidol?');
  await shoot('composed');
  await ask(page, 'What is the treatment for malaria?', 1);
  await ask(page, 'Dose of apixaban for Mr. John Example, MRN 0001234?', 2);
  await ask(page, 'My patient has anaphylaxis with throat swelling now, what is the dose of epinephrine?', 3);
  await shoot('others');
  await context.close();
}

async function ask(page: Page, question: string, earlier = 0): Promise<void> {
  await page.locator('#question').fill(question);
  await page.keyboard.press('Enter');
  await page.locator('.answer').nth(earlier).waitFor({ timeout: 30_000 });
}

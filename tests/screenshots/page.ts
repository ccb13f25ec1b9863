import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/main/serve.ts';

const views = [
  { name: 'desktop-light', width: 1100, height: 900, colorScheme: 'light' },
  { name: 'desktop-dark', width: 1100, height: 900, colorScheme: 'dark' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light' },
] as const;

/** Draws the local page as people see it: a real server, a real browser. @returns how many pictures were drawn. */
export async function drawPage(browser: Browser, folder: string): Promise<number> {
  const service = await serve(readConfig({ DATA_FOLDER: join(folder, 'data'), PORT: '0' }), createRecordingLog());
  try {
    const counts: number[] = [];
    for (const view of views) counts.push(await draw(browser, view, { folder, port: service.port }));
    return counts.reduce((sum, count) => sum + count, 0);
  } finally {
    await service.stop();
  }
}

interface PageOnDisk {
  readonly folder: string;
  readonly port: number;
}

async function draw(from: Browser, view: (typeof views)[number], { folder, port }: PageOnDisk): Promise<number> {
  const context = await from.newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.colorScheme,
  });
  const page = await context.newPage();
  let count = 0;
  const shoot = async (name: string) => {
    await page.screenshot({ path: join(folder, `page-${view.name}-${name}.png`), fullPage: true });
    count += 1;
  };
  await page.goto(`http://127.0.0.1:${port}`);
  await shoot('start');
  await ask(page, 'What is the treatment for a compression fracture of the spine?');
  await shoot('approved');
  await page.locator('.follow-up').first().click();
  await page.locator('.answer').nth(1).waitFor();
  await page.goto(`http://127.0.0.1:${port}`);
  await ask(page, 'What are the contraindications of haloperidol?');
  await shoot('composed');
  await ask(page, 'What is the treatment for malaria?', 1);
  await ask(page, 'Dose of apixaban for Mr. John Example, MRN 0001234?', 2);
  await ask(page, 'My patient has anaphylaxis with throat swelling now, what is the dose of epinephrine?', 3);
  await shoot('others');
  await context.close();
  return count;
}

async function ask(page: Page, question: string, earlier = 0): Promise<void> {
  await page.locator('#question').fill(question);
  await page.keyboard.press('Enter');
  await page.locator('.answer').nth(earlier).waitFor({ timeout: 30_000 });
}

import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawAnswer } from '../../adapters/teams/render/draw-answer.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import { richAnswer, richUrgentAnswer } from '../support/teams-connector/rich-answer.ts';
import { startLocalTeams } from '../support/teams-connector/start-local-teams.ts';
import { drawCardInPage } from './draw-card-in-page.ts';
import { chromiumPath, openBrowser, type Playground, startPlayground } from './start-playground.ts';

const folder = '.curbside/screenshots';
const question = 'What is the treatment for a compression fracture of the spine?';
const followUp = 'How long is a brace worn after a compression fracture of the spine?';

/** A browser on a busy machine. */
const slow = { timeout: 30_000 };

const screens = [
  ['phone', 390, 'dark'],
  ['phone', 390, 'light'],
  ['desktop', 720, 'dark'],
] as const;

if (chromiumPath === null) {
  process.stderr.write('The Agents Playground was not driven: there is no Chromium here (CHROMIUM_PATH names one).\n');
}

describe.skipIf(chromiumPath === null)('Teams as a person sees it', () => {
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    browser = await openBrowser(chromiumPath ?? '');
  }, 60_000);
  afterAll(() => browser.close());

  it('answers in the Agents Playground, and again when a follow-up is pressed', { timeout: 180_000 }, async () => {
    const teams = await startLocalTeams({
      settings: { kind: 'playground' },
      answer: ({ screened }) =>
        screened.kind === 'question' && screened.text === followUp ? richUrgentAnswer() : richAnswer(),
    });
    const playground = await startPlayground(teams.url);
    try {
      const page = await openChat(browser, playground);
      await ask(page, question);
      await page.getByText('Where sources disagree').waitFor();
      expect(await page.getByText('AI generated').count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Words quoted from [1]' }).click();
      await page.getByText('“analgesia and early mobilisation”').first().waitFor();
      await page.screenshot({ path: `${folder}/teams-playground-answer.png` });
      await page.locator('.fai-Citation').first().hover();
      await page.locator('[role=tooltip], .fui-PopoverSurface').getByText('Care of the Example Spine').waitFor();
      await page.screenshot({ path: `${folder}/teams-playground-citation.png` });
      await page.getByRole('button', { name: followUp }).click();
      await page.getByText('Urgent: Signs of spinal cord compression', { exact: true }).scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${folder}/teams-playground-follow-up.png` });
      await page.getByRole('button', { name: 'Helpful', exact: true }).first().click();
      await expect.poll(() => teams.feedback.count('id-1'), slow).toEqual({ helpful: 1, notHelpful: 0 });
      await page.getByRole('button', { name: 'Not helpful', exact: true }).first().click();
      await page.getByText('Out of date', { exact: true }).first().click();
      await page.screenshot({ path: `${folder}/teams-playground-reason.png` });
      await page.getByRole('button', { name: 'Send', exact: true }).first().click();
      await expect.poll(() => teams.feedback.count('id-1'), slow).toEqual({ helpful: 0, notHelpful: 1 });
      expect(teams.reasons).toEqual(['out-of-date']);
    } finally {
      await playground.stop();
    }
  });

  it('answers a mention in a channel, in its thread', { timeout: 180_000 }, async () => {
    const teams = await startLocalTeams({ settings: { kind: 'playground' }, answer: () => richAnswer() });
    const playground = await startPlayground(teams.url);
    try {
      const page = await openChat(browser, playground);
      await page.getByText('General', { exact: true }).first().click();
      const box = page.locator('div[contenteditable=true]').first();
      await page.getByRole('button', { name: 'Post', exact: true }).waitFor();
      await box.click();
      await page.keyboard.type('@');
      await page.getByRole('menuitem', { name: 'Test Bot' }).click();
      await page.keyboard.type(question);
      await page.getByRole('button', { name: 'Post', exact: true }).click();
      await page.getByText('Where sources disagree').scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${folder}/teams-playground-channel.png` });
    } finally {
      await playground.stop();
    }
  });

  it('fits its card on a phone and a desktop, in both themes', { timeout: 180_000 }, async () => {
    const card = toAnswerCard(richUrgentAnswer(), {
      answerId: 'id-1',
      question,
      publicUrl: 'https://curbside.example',
    });
    const [message] = drawAnswer(card, { composed: true, citationLimit: 20 });
    const page = await browser.newPage();
    for (const [device, width, theme] of screens) {
      await page.setViewportSize({ width, height: 800 });
      expect(await drawCardInPage(page, message?.attachments?.[0]?.content, theme)).toBe(0);
      await page.screenshot({ path: `${folder}/teams-card-${device}-${theme}.png`, fullPage: true });
    }
    await page.close();
  });
});

async function openChat(browser: Browser, playground: Playground): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1900 } });
  page.setDefaultTimeout(60_000);
  await page.goto(playground.url, { waitUntil: 'domcontentloaded' });
  // What is sent before the welcome arrived goes nowhere: the page is not connected yet.
  await page.getByText('Leave out names').first().waitFor();
  return page;
}

async function ask(page: Page, text: string): Promise<void> {
  const box = page.locator('div[contenteditable=true]').first();
  await box.click();
  await box.fill(text);
  await page.keyboard.press('Enter');
}

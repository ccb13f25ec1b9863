import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { drawAnswer } from '../../adapters/slack/render/draw-answer.ts';
import { drawArticleView, drawFeedbackView, drawSourcesView } from '../../adapters/slack/render/draw-views.ts';
import { cardsToDraw } from './slack-cards.ts';

/** Draws every kind of Slack message in a page and takes its picture, at desktop and phone width, light and dark. */
const folder = '.curbside/screenshots';
const widths = { desktop: 900, phone: 390 } as const;
const themes = ['light', 'dark'] as const;

type Picture = readonly [name: string, messages: readonly (readonly unknown[])[]];

async function pictures(): Promise<readonly Picture[]> {
  const cards = await cardsToDraw();
  const messages = cards.map(([name, card]): Picture => [name, drawAnswer(card).map(({ blocks }) => blocks)]);
  const [article] = cards;
  if (article === undefined) return messages;
  return [
    ...messages,
    ['window-sources', [drawSourcesView(article[1]).blocks]],
    ['window-article', [drawArticleView(article[1]).blocks]],
    ['window-feedback', [drawFeedbackView('answer-1').blocks]],
  ];
}

function page(messages: Picture[1], theme: (typeof themes)[number]): string {
  const style = readFileSync(createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'), 'utf8');
  const drawn = messages.map((blocks) =>
    renderToStaticMarkup(createElement(Message, { ...messageFrame(theme), blocks: parseBlocks(blocks) })),
  );
  const colours = theme === 'dark' ? '#1a1d21; color: #d1d2d3' : '#fff; color: #1d1c1d';
  return `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${style}
    body { margin: 0; padding: 16px; background: ${colours}; font-family: Lato, "Liberation Sans", sans-serif; }
    #slack_blocks_to_jsx { max-width: 100% !important; margin-bottom: 16px; }</style><body>${drawn.join('')}</body></html>`;
}

function messageFrame(theme: (typeof themes)[number]) {
  const square =
    '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36"><rect width="36" height="36" fill="#1f4e5f"/></svg>';
  const logo = `data:image/svg+xml,${encodeURIComponent(square)}`;
  return { name: 'Curbside', logo, theme, time: new Date('2026-05-01T09:00:00Z') };
}

/** As they go over the wire; the library has types of its own for the same blocks. */
function parseBlocks(blocks: readonly unknown[]): Block[] {
  return JSON.parse(JSON.stringify(blocks));
}

async function shoot(browser: Browser, [name, messages]: Picture): Promise<void> {
  for (const theme of themes) {
    for (const [size, width] of Object.entries(widths)) {
      const tab = await browser.newPage({ viewport: { width, height: 200 }, colorScheme: theme });
      await tab.setContent(page(messages, theme));
      await tab.screenshot({ path: join(folder, `slack-${name}-${size}-${theme}.png`), fullPage: true });
      await tab.close();
    }
  }
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const all = await pictures();
for (const picture of all) await shoot(browser, picture);
await browser.close();
process.stdout.write(`${all.length} messages drawn into ${folder}\n`);

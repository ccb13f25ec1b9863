import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Block, Message } from 'slack-blocks-to-jsx';
import { drawAnswer } from '../../adapters/slack/render/draw-answer.ts';
import { drawSurroundings, sayAlsoHere } from '../../adapters/slack/render/draw-aside.ts';
import { section } from '../../adapters/slack/render/mrkdwn.ts';
import type { SlackAddress } from '../../adapters/slack/reply-address.ts';
import { cardsToDraw } from './slack-cards.ts';
import { sentencesToDraw } from './slack-sentences.ts';
import { streamsToDraw } from './slack-stream.ts';
import { type DrawnView, viewsToDraw } from './slack-views.ts';

const widths = { desktop: 900, phone: 390 } as const;
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** A picture: its name, and what stands in it. */
type Picture = readonly [name: string, draw: (theme: Theme) => string];

/** @returns how many pictures were drawn. */
export async function drawSlack(browser: Browser, folder: string): Promise<number> {
  const pictures = await picturesToDraw();
  const tabs = await openTabs(browser);
  for (const picture of pictures) await shoot(tabs, picture, folder);
  return pictures.length * tabs.length;
}

async function picturesToDraw(): Promise<readonly Picture[]> {
  const cards = await cardsToDraw();
  const address: SlackAddress = {
    teamId: 'T-EXAMPLE',
    enterpriseId: null,
    channel: 'C-EXAMPLE',
    user: 'U-EXAMPLE',
    threadTs: null,
    responseUrl: null,
  };
  const quiet = { aside: { threadTs: null, quiet: '22:00 to 06:30 (Europe/London)' } };
  const answers = cards.map(([name, card]): Picture => [name, messages(drawAnswer(card).map(({ blocks }) => blocks))]);
  const around = cards.slice(0, 1).flatMap(([name, card]): readonly Picture[] =>
    (
      [
        ['for-the-asker', quiet],
        ['shared', { shared: { threadTs: null } }],
      ] as const
    ).map(([why, more]) => {
      const drawn = drawAnswer(card, drawSurroundings(card, { ...address, ...more }));
      return [`${name}-${why}`, messages(drawn.map(({ blocks }) => blocks))];
    }),
  );
  const plainly = cards.slice(0, 1).flatMap(([name, card]): readonly Picture[] => {
    const [first, ...rest] = drawAnswer(card);
    if (first === undefined) return [];
    const alsoHere = [sayAlsoHere(first), ...rest].map(({ blocks }) => blocks);
    const withoutBlocks = [first, ...rest].flatMap((part) => part.withoutBlocks.map((text) => [section(text)]));
    return [
      [`${name}-also-here`, messages(alsoHere)],
      [`${name}-without-blocks`, messages(withoutBlocks)],
    ];
  });
  const sentences = sentencesToDraw().map(([name, blocks]): Picture => [name, messages(blocks)]);
  const streams = streamsToDraw().map(([name, blocks]): Picture => [name, messages([blocks])]);
  const views = (await viewsToDraw()).map(([name, view]): Picture => [name, (theme) => windowOf(view, theme)]);
  return [...answers, ...around, ...plainly, ...sentences, ...streams, ...views];
}

function messages(all: readonly (readonly unknown[])[]): Picture[1] {
  return (theme) => all.map((blocks) => messageOf(blocks, theme)).join('');
}

function messageOf(blocks: readonly unknown[], theme: Theme): string {
  const square =
    '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36"><rect width="36" height="36" fill="#1f4e5f"/></svg>';
  const frame = {
    name: 'Curbside',
    logo: `data:image/svg+xml,${encodeURIComponent(square)}`,
    theme,
    time: new Date('2026-05-01T09:00:00Z'),
    hooks: { user: () => '@example' },
  };
  return renderToStaticMarkup(createElement(Message, { ...frame, blocks: parseBlocks(blocks) }));
}

/** A window with its title and buttons, or the Home tab. */
function windowOf({ title, submit, blocks, mistakes }: DrawnView, theme: Theme): string {
  const drawn = blocks.map((block) => formBlock(block, mistakes, theme)).join('');
  const foot = submit === null ? '' : `<footer><span>Cancel</span><b>${submit}</b></footer>`;
  return `<section class="window"><h1>${title}</h1>${drawn}${foot}</section>`;
}

/** Slack says a mistake below the field that it is in. */
function formBlock(block: unknown, mistakes: DrawnView['mistakes'], theme: Theme): string {
  const frame = { name: '', logo: '', theme, time: new Date(0), withoutWrapper: true };
  const drawn = renderToStaticMarkup(createElement(Message, { ...frame, blocks: parseBlocks([block]) }));
  const id = typeof block === 'object' && block !== null && 'block_id' in block ? String(block.block_id) : '';
  return mistakes[id] === undefined ? drawn : `${drawn}<p class="mistake">${mistakes[id]}</p>`;
}

/**
 * As they go over the wire, with what the library has otherwise: types of its own for the same blocks, no chosen option in a picture
 * without script, and marks that it leaves undrawn in a verbatim text, where Slack draws them.
 */
function parseBlocks(blocks: readonly unknown[]): Block[] {
  return JSON.parse(JSON.stringify(blocks), (name, value) => {
    if (name === 'verbatim') return undefined;
    return value?.type === 'static_select' && value.initial_option !== undefined
      ? { ...value, placeholder: value.initial_option.text }
      : value;
  });
}

function page(body: string, theme: Theme): string {
  const style = readFileSync(createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'), 'utf8');
  const colours = theme === 'dark' ? '#1a1d21; color: #d1d2d3' : '#fff; color: #1d1c1d';
  return `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${style}
    body { margin: 0; padding: 16px; background: ${colours}; font-family: Lato, "Liberation Sans", sans-serif; }
    #slack_blocks_to_jsx { max-width: 100% !important; margin-bottom: 16px; }
    .window { max-width: 620px; margin: 0 auto; padding: 16px; border: 1px solid #8888; border-radius: 8px; }
    .window h1 { margin: 0 0 12px; font-size: 20px; }
    .window footer { display: flex; gap: 12px; justify-content: flex-end; margin-top: 16px; }
    .window footer b { padding: 6px 14px; border-radius: 4px; background: #007a5a; color: #fff; }
    .window .mistake { margin: 4px 0 12px; color: ${theme === 'dark' ? '#e8707e' : '#c01343'}; font-size: 13px; }
    .window footer span { padding: 6px 14px; border: 1px solid #8888; border-radius: 4px; }
    </style><body>${body}</body></html>`;
}

async function shoot(tabs: Tabs, [name, draw]: Picture, folder: string): Promise<void> {
  for (const { theme, size, tab } of tabs) {
    await tab.setContent(page(draw(theme), theme));
    await tab.screenshot({ path: join(folder, `slack-${name}-${size}-${theme}.png`), fullPage: true });
  }
}

/** One for each look, used for every picture. */
type Tabs = readonly { readonly theme: Theme; readonly size: string; readonly tab: Page }[];

function openTabs(browser: Browser): Promise<Tabs> {
  const looks = themes.flatMap((theme) => Object.entries(widths).map(([size, width]) => ({ theme, size, width })));
  return Promise.all(
    looks.map(async ({ theme, size, width }) => {
      const tab = await browser.newPage({ viewport: { width, height: 200 }, colorScheme: theme });
      return { theme, size, tab };
    }),
  );
}

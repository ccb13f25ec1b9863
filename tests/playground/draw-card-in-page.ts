import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

/** Colours near those of Teams; the layout is that of the renderer that Teams is built on. */
const themes = {
  light: {
    page: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    boxes: {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      accent: '#e8ebfa',
      good: '#e7f2da',
      warning: '#fbf6d9',
      attention: '#fcf4f6',
    },
    attention: '#c4314b',
  },
  dark: {
    page: '#292929',
    text: '#ffffff',
    subtle: '#d6d6d6',
    accent: '#aaacec',
    boxes: {
      default: '#292929',
      emphasis: '#3d3d3d',
      accent: '#3d3e66',
      good: '#0d2e0d',
      warning: '#463100',
      attention: '#3e1f25',
    },
    attention: '#f9526b',
  },
} as const;

export type Theme = keyof typeof themes;

/** Draws a card as wide as the page. @returns how many units it is too wide: 0 for one that fits. */
export async function drawCardInPage(page: Page, card: unknown, theme: Theme): Promise<number> {
  const { accent, text, boxes } = themes[theme];
  const look = `a { color: ${accent} } button { font: inherit; color: ${text}; background: ${boxes.emphasis}; border: 1px solid ${accent}; border-radius: 4px; padding: 6px }`;
  await page.setContent(`<style>${look}</style><main id="card"></main>`);
  await page.addScriptTag({ path: resolve('node_modules/adaptivecards/dist/adaptivecards.js') });
  return page.evaluate(draw, { card: JSON.stringify(card), colours: themes[theme] });
}

// Runs in the page, where nothing of this file is known.
function draw({ card, colours }: { card: string; colours: (typeof themes)[Theme] }): number {
  const renderer: typeof import('adaptivecards') = Reflect.get(window, 'AdaptiveCards');
  const text = (colour: string) => ({ default: colour, subtle: colours.subtle });
  const foregroundColors = {
    default: text(colours.text),
    accent: text(colours.accent),
    attention: text(colours.attention),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  // Enough of Markdown for what headings and links hold.
  renderer.AdaptiveCard.onProcessMarkdown = (markdown, result) => {
    const linked = markdown.replace(/(?<!\\)\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
    result.outputHtml = linked.replace(/\\([\\`*_[\]<&~|#>.+-])/g, '$1');
    result.didProcess = true;
  };
  const parsed = new renderer.AdaptiveCard();
  parsed.hostConfig = new renderer.HostConfig({
    fontFamily: 'Segoe UI, system-ui, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
    actions: { maxActions: 6, actionsOrientation: 'vertical', buttonSpacing: 8, actionAlignment: 'stretch' },
    containerStyles: Object.fromEntries(Object.entries(colours.boxes).map(([name, colour]) => [name, style(colour)])),
  });
  parsed.parse(JSON.parse(card));
  document.body.style.cssText = `margin: 0; background: ${colours.page}; color: ${colours.text}`;
  const drawn = parsed.render();
  if (drawn !== undefined) document.getElementById('card')?.append(drawn);
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

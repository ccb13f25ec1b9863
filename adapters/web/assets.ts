import { readFile } from 'node:fs/promises';
import { stripTypes } from './strip-types.ts';

export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** The page's style and script, read once at start. */
export async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const [style, script] = await Promise.all(
    ['page.css', 'page.ts'].map((name) => readFile(new URL(`./page/${name}`, import.meta.url), 'utf8')),
  );
  return new Map([
    ['page.css', { type: 'text/css', body: style ?? '' }],
    ['page.js', { type: 'text/javascript', body: await stripTypes(script ?? '') }],
  ]);
}

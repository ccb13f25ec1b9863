import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The page's own script, as a browser reads it. */
export async function loadScript(): Promise<string> {
  const { transform } = await import('esbuild');
  const written = await readFile(new URL('./page/workbench.ts', import.meta.url), 'utf8');
  return (await transform(written, { loader: 'ts' })).code;
}

/** The renderer that Teams is built on; installed for development only. */
export function loadCardRenderer(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js'), 'utf8');
}

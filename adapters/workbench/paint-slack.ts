import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';

export interface SlackPainter {
  readonly style: string;
  /** @returns markup; a sentence in the place of a message that cannot be drawn. */
  paint(blocks: readonly unknown[]): string;
}

const missing = z.object({ code: z.literal('ERR_MODULE_NOT_FOUND') });

/** Draws Slack's blocks by packages that are installed for development only. @returns null where they are not. */
export async function openSlackPainter(): Promise<SlackPainter | null> {
  try {
    const [{ createElement }, { renderToStaticMarkup }, { Message }] = await Promise.all([
      import('react'),
      import('react-dom/server'),
      import('slack-blocks-to-jsx'),
    ]);
    const style = await readFile(createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css'), 'utf8');
    return {
      style,
      paint(blocks) {
        try {
          // As they go over the wire; the library has types of its own for the same blocks.
          const wired = JSON.parse(JSON.stringify(blocks));
          const frame = { name: 'Curbside', logo, time: new Date(), theme: 'light' } as const;
          return renderToStaticMarkup(createElement(Message, { ...frame, blocks: wired }));
        } catch {
          // One message that the library cannot draw must not hide the others.
          return '<p class="fault">This message cannot be drawn here; look at its JSON.</p>';
        }
      },
    };
  } catch (cause) {
    if (missing.safeParse(cause).success) return null;
    throw cause;
  }
}

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36"><rect width="36" height="36" fill="#0f5c63"/></svg>';
const logo = `data:image/svg+xml,${encodeURIComponent(square)}`;

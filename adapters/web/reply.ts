import type { Response } from 'express';
import { BotError, sentenceFor } from '../../src/domain/bot-error.ts';
import type { Log } from '../../src/ports/log.ts';
import { type Html, html } from './render/html.ts';
import { drawPage } from './render/page.ts';

export function page(title: string, main: Html): string {
  return drawPage({ title, main });
}

/** One sentence, as a page or as JSON, whichever was asked for. */
export function say(response: Response, status: number, sentence: string): void {
  response.status(status);
  response.format({
    'text/html': () =>
      response.send(
        page('Curbside', html`<p class="message" role="status">${sentence}</p><p><a href="/">Ask a question</a></p>`),
      ),
    'application/json': () => response.json({ message: sentence }),
  });
}

/** What a person reads when something failed; the exception goes to the log, without its words. */
export function apologise(error: unknown, response: Response, log: Log): void {
  const status = statusOf(error);
  if (status === 413) say(response, 413, 'That is too long to be read; ask the question itself in a few sentences.');
  else if (status < 500) say(response, status, 'That request could not be read; open the page again and ask there.');
  else say(response, 500, logFailure(error, log));
}

/** @returns the sentence for the person. */
export function logFailure(error: unknown, log: Log): string {
  const code = error instanceof BotError ? error.code : 'internal';
  log.error({ platform: 'web', code }, 'request failed', error);
  return sentenceFor(code);
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
  return typeof status === 'number' ? status : 500;
}

import { noPreviews } from './no-previews.ts';
import { SlackRefusal } from './slack-error.ts';

/** What can be sent to a response address. `thread_ts` keeps it in the thread of the button that was pressed. */
export interface Response {
  readonly text: string;
  readonly blocks?: readonly object[];
  readonly thread_ts?: string;
}

/** Sends to the address that came with a command or a button, for that person alone. Throws a SlackRefusal when Slack does not take it. */
export async function respond(responseUrl: string, response: Response, apiUrl: string | undefined): Promise<void> {
  if (!isSlackAddress(responseUrl, apiUrl)) {
    throw new SlackRefusal('a response', 'foreign_address');
  }
  const body = {
    ...response,
    response_type: 'ephemeral',
    replace_original: false,
    ...noPreviews,
  };
  const reply = await fetch(responseUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    // Bolt's own respond() would wait for ever.
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
  if (reply === null || !reply.ok) {
    throw new SlackRefusal('a response', reply === null ? 'not_reached' : `http_${reply.status}`);
  }
}

// The address is part of a signed request; this only keeps an answer from leaving if it were not.
function isSlackAddress(responseUrl: string, apiUrl: string | undefined): boolean {
  const url = new URL(responseUrl);
  if (apiUrl !== undefined && url.origin === new URL(apiUrl).origin) return true;
  return url.protocol === 'https:' && /(?:^|\.)slack(?:-gov)?\.com$/u.test(url.hostname);
}

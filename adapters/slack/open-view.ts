import type { Log } from '../../src/ports/log.ts';
import { failures } from './failures.ts';
import { callSlack } from './slack-api.ts';
import { slackErrorCode } from './slack-error.ts';

/** Opens or changes a window. @returns null when it is there; otherwise what to tell the person who asked for it. */
export async function openView(call: () => Promise<unknown>, log: Log): Promise<string | null> {
  try {
    await callSlack('a view', call);
    return null;
  } catch (error) {
    log.warn({ code: slackErrorCode(error) }, 'slack-window-not-opened');
    return failures['window-not-opened'];
  }
}

import type { Log } from '../../../src/ports/log.ts';
import type { Installations } from '../installations.ts';
import { callSlack } from '../slack-api.ts';
import { slackErrorCode } from '../slack-error.ts';
import type { Workspace } from '../workspace.ts';

/** Says in the place of streams that Slack ended, because somebody pressed Stop, that no answer was given. Never throws. */
export type SayStopped = (workspace: Workspace, channel: string, streams: readonly string[]) => Promise<void>;

export const stoppedStream = 'Stopped: no answer was given. Ask again whenever you like.';

export function createSayStopped(installations: Installations, log: Log): SayStopped {
  return async (workspace, channel, streams) => {
    for (const ts of streams) {
      try {
        const { client } = await installations.find(workspace);
        // Half an answer is not left standing.
        await callSlack('chat.update', () => client.chat.update({ channel, ts, text: stoppedStream, blocks: [] }));
      } catch (error) {
        log.warn({ code: slackErrorCode(error) }, 'slack-stop-not-said');
      }
    }
  };
}

import type { Log } from '../../../src/ports/log.ts';
import type { Installations } from '../installations.ts';
import { callSlack } from '../slack-api.ts';
import { slackErrorCode } from '../slack-error.ts';
import type { Workspace } from '../workspace.ts';

/** Takes away what a thread says is going on. Never throws: a status ends by itself after minutes. */
export type EndStatus = (workspace: Workspace, channel: string, threadTs: string) => Promise<void>;

export function createEndStatus(installations: Installations, log: Log): EndStatus {
  return async (workspace, channel, threadTs) => {
    try {
      const { client } = await installations.find(workspace);
      const place = { channel_id: channel, thread_ts: threadTs };
      await callSlack('assistant.threads.setStatus', () =>
        client.assistant.threads.setStatus({ ...place, status: '' }),
      );
    } catch (error) {
      log.warn({ code: slackErrorCode(error) }, 'slack-status-not-ended');
    }
  };
}

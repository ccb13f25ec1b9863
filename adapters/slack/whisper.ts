import type { Log } from '../../src/ports/log.ts';
import type { Afterwards } from './afterwards.ts';
import type { Installations } from './installations.ts';
import { callSlack } from './slack-api.ts';
import { slackErrorCode } from './slack-error.ts';
import type { Workspace } from './workspace.ts';

/** Where a person is told something alone. */
export interface Ear {
  readonly workspace: Workspace;
  readonly channel: string;
  /** Null for the channel itself: in a thread that nobody opened nothing would be shown. */
  readonly threadTs: string | null;
  readonly user: string;
}

/** Tells one person a fixed sentence, once what it tells of was acknowledged. */
export type Whisper = (ear: Ear, text: string) => void;

export function createWhisper(installations: Installations, log: Log, afterwards: Afterwards): Whisper {
  const tell = async ({ workspace, channel, threadTs, user }: Ear, text: string) => {
    try {
      const { client } = await installations.find(workspace);
      const thread = threadTs === null ? {} : { thread_ts: threadTs };
      await callSlack('chat.postEphemeral', () => client.chat.postEphemeral({ channel, user, text, ...thread }));
    } catch (error) {
      log.warn({ code: slackErrorCode(error) }, 'slack-notice-not-sent');
    }
  };
  return (ear, text) => afterwards.begin(() => tell(ear, text));
}

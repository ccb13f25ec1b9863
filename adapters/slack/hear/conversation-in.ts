import type { Conversation } from '../../../src/domain/conversation.ts';
import { tenantOf, type Workspace } from '../workspace.ts';
import type { SlackDesk } from './slack-desk.ts';

export interface MessagePlace {
  readonly workspace: Workspace;
  readonly channel: string;
  readonly ts: string;
  /** Root of the thread that the message stands in; null when it opens one. */
  readonly threadTs: string | null;
}

/** The conversation that a message belongs to: in a thread that an answer opened, the one that asked for the answer. */
export async function conversationIn(
  { origins }: Pick<SlackDesk, 'origins'>,
  { workspace, channel, ts, threadTs }: MessagePlace,
): Promise<Conversation> {
  const here = { platform: 'slack', tenant: tenantOf(workspace), place: channel, thread: threadTs ?? ts } as const;
  return threadTs === null ? here : ((await origins.find(here)) ?? here);
}

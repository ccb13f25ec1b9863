import type { CurbsideInSlack } from './curbside-in-slack.ts';
import { stopButtonOf } from './payloads.ts';
import type { FakeWorkspace } from './slack-state.ts';
import type { Ack } from './transport.ts';

/** Presses Slack's Stop button, which stands there only while the session is `processing`; Slack ends the streams of the thread by it. */
export function pressStop(
  { server, transport }: Pick<CurbsideInSlack, 'server' | 'transport'>,
  thread: { readonly workspace: FakeWorkspace; readonly channel: string; readonly threadTs: string },
): Promise<Ack> {
  const { agents, messages } = server.state;
  const { workspace, channel, threadTs } = thread;
  const { teamId } = workspace;
  const session = agents.sessionOf({ teamId, channel, threadTs });
  if (session !== 'processing') throw new Error(`Slack shows no Stop button: the session is ${session ?? 'not there'}`);
  const streams = messages
    .filter((message) => message.teamId === teamId && message.channel === channel && message.threadTs === threadTs)
    .filter((message) => agents.endStream(message))
    .map(({ ts }) => ts);
  return transport.send(stopButtonOf({ ...thread, streams }));
}

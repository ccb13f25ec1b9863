import { SlackRefusal } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import type { Destination } from './destination.ts';

/**
 * The direct chat with the asker, by the id under which its messages can be looked up and changed. An app that was installed before it
 * asked for `im:write` knows it by the person alone.
 */
export async function openDirectChat({ installation, address, pacer }: Destination): Promise<string> {
  const { user } = address;
  const lane = { method: 'conversations.open', tenant: tenantOf(address), channel: user, waiter: user };
  try {
    const { channel } = await pacer.call(lane, () => installation.client.conversations.open({ users: user }));
    return channel?.id ?? user;
  } catch (error) {
    if (error instanceof SlackRefusal && error.slackCode === 'missing_scope') return user;
    throw error;
  }
}

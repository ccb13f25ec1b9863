import type { TurnContext } from 'botbuilder';
import { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';
import { BotError } from '../../../src/domain/bot-error.ts';

const pipeline = z.custom<{ removePolicy(filter: { name: string }): unknown }>(
  (value) => typeof value === 'object' && value !== null && 'removePolicy' in value,
);

/**
 * The client that this turn sends with, without its own retries: they wait as long as a Retry-After says, longer than an entry is leased,
 * and leave out 412.
 */
export function connectorClientOf(context: TurnContext, key: symbol): ConnectorClient {
  const client: unknown = context.turnState.get(key);
  if (!(client instanceof ConnectorClient)) throw new BotError('internal', 'The turn has no connector client');
  // A private part of the vendor's client. Where an update moves it, retries become more; a test counts them.
  const inner: unknown = Reflect.get(client, 'client');
  const found = pipeline.safeParse(typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'pipeline') : null);
  if (found.success) found.data.removePolicy({ name: 'defaultRetryPolicy' });
  return client;
}

import { type Activity, ActivityTypes, type CloudAdapter } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';
import { BotError } from '../../../src/domain/bot-error.ts';
import type { TeamsMessage } from '../render/teams-message.ts';
import { referenceOf, type TeamsAddress } from '../reply-address.ts';
import { connectorClientOf } from './connector-client.ts';
import { type Patience, type Refusal, sendAgain } from './send-again.ts';

export interface PostToTeams {
  /** @returns the id that Teams gave the message. Throws `platform-unavailable` when Teams did not take it. */
  post(address: TeamsAddress, message: TeamsMessage): Promise<string>;
  /** Shows that Curbside writes. Tried once. */
  showTyping(address: TeamsAddress): Promise<void>;
}

/** Longer than the service takes on a bad day; an entry is leased for a minute. */
const answerWithinMs = 10_000;

/** @param appId empty in the playground only. */
export function createPostToTeams(adapter: CloudAdapter, appId: string, patience: Patience): PostToTeams {
  const withClient = async <T>(address: TeamsAddress, use: (client: ConnectorClient) => Promise<T>): Promise<T> => {
    const reference = referenceOf(address);
    const results: T[] = [];
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      results.push(await use(connectorClientOf(context, adapter.ConnectorClientKey)));
    });
    const [result] = results;
    if (result === undefined) throw new BotError('internal', 'The turn ended before it began');
    return result;
  };
  return {
    post: async (address, message) => {
      const activity = addressed(message, referenceOf(address));
      const outcome = await withClient(address, (client) =>
        sendAgain(() => sendOnce(client, address.conversationId, activity), patience),
      );
      if ('taken' in outcome) return outcome.taken;
      const { status } = outcome.refusal;
      throw new BotError('platform-unavailable', `Teams did not take a message (${status ?? 'no response'})`);
    },
    showTyping: async (address) => {
      const activity = addressed({ type: ActivityTypes.Typing }, referenceOf(address));
      await withClient(address, (client) => sendOnce(client, address.conversationId, activity));
    },
  };
}

// JSON and back: the client's types want lists that can be written to, and what is sent must be JSON in any case.
function addressed(
  message: TeamsMessage | { readonly type: string },
  reference: ReturnType<typeof referenceOf>,
): Partial<Activity> {
  const { conversation, bot, user, channelId, serviceUrl } = reference;
  return { ...structuredClone<object>(message), conversation, from: bot, recipient: user, channelId, serviceUrl };
}

async function sendOnce(
  client: ConnectorClient,
  conversationId: string,
  activity: Partial<Activity>,
): Promise<{ readonly taken: string } | { readonly refusal: Refusal }> {
  try {
    const abortSignal = AbortSignal.timeout(answerWithinMs);
    // Not replyToActivity: the thread is named in the conversation's id, and Teams does not go by the other.
    const { id } = await client.conversations.sendToConversation(conversationId, activity, { abortSignal });
    return { taken: id };
  } catch (cause) {
    return { refusal: refusalOf(cause) };
  }
}

const refused = z.object({
  statusCode: z.number().optional(),
  response: z.object({ headers: z.custom<{ get(name: string): string | undefined }>() }).optional(),
});

// The cause holds the whole request, the answer included, so it goes no further than this.
function refusalOf(cause: unknown): Refusal {
  const parsed = refused.safeParse(cause);
  if (!parsed.success) return { status: null, retryAfterMs: null };
  const { statusCode, response } = parsed.data;
  return { status: statusCode ?? null, retryAfterMs: readRetryAfter(response?.headers.get('retry-after')) };
}

/** Seconds; the other form of the header, a date, is not used by the service. */
function readRetryAfter(header: string | undefined): number | null {
  const seconds = Number(header ?? '');
  return header === undefined || header.trim() === '' || !(seconds >= 0) ? null : seconds * 1000;
}

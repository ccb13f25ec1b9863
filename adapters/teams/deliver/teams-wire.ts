import { type Activity, ActivityTypes, type CloudAdapter, type ConversationParameters } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';
import { BotError } from '../../../src/domain/bot-error.ts';
import type { TeamsMessage } from '../render/teams-message.ts';
import { referenceOf, type TeamsAddress } from '../reply-address.ts';
import { connectorClientOf } from './connector-client.ts';
import type { Pace } from './pace.ts';
import { refusalOf } from './read-refusal.ts';
import { type Outcome, type Patience, sendAgain } from './send-again.ts';
import { type StreamPosition, streamParts } from './stream-parts.ts';

/** The requests that Curbside makes of Teams. None of them throws for a refusal. */
export interface TeamsWire {
  /** A new message. @returns the id that Teams gave it. Made twice it may stand there twice, so without a response it is not made again. */
  post(address: TeamsAddress, message: TeamsMessage): Promise<Outcome<string>>;
  /** Puts a message in the place of one that is there. */
  replace(address: TeamsAddress, messageId: string, message: TeamsMessage): Promise<Outcome<string>>;
  remove(address: TeamsAddress, messageId: string): Promise<Outcome<string>>;
  /** The chat of Curbside and this user alone. @returns its id, always the same. */
  openChat(address: TeamsAddress): Promise<Outcome<string>>;
  /** A line of progress in a chat of two; the first begins a stream. Tried once. @returns the id of the stream. */
  inform(address: TeamsAddress, position: StreamPosition, words: string): Promise<Outcome<string>>;
  /** Ends a stream with the message that stays. A stream ends once: Teams refuses a second end. */
  endStream(address: TeamsAddress, streamId: string, message: TeamsMessage): Promise<Outcome<string>>;
}

/** Longer than the service takes on a bad day; an entry is leased for a minute. */
const answerWithinMs = 10_000;

type Send = (client: ConnectorClient, abortSignal: AbortSignal) => Promise<{ readonly id?: string } | undefined>;

// Its type asks for a first message, which is not wanted here.
const chatParameters = z.custom<ConversationParameters>((value) => typeof value === 'object');

interface Attempt {
  readonly repeatable: boolean;
  readonly patience: Patience;
}

/** @param appId empty in the playground only. */
export function createTeamsWire(adapter: CloudAdapter, appId: string, patience: Patience, pace: Pace): TeamsWire {
  const request = async (address: TeamsAddress, send: Send, attempt: Attempt): Promise<Outcome<string>> => {
    const results: Outcome<string>[] = [];
    await adapter.continueConversationAsync(appId, referenceOf(address), async (context) => {
      const client = connectorClientOf(context, adapter.ConnectorClientKey);
      const once = async () => {
        await pace.turn(address.conversationId);
        return sendOnce(client, send);
      };
      results.push(await sendAgain(once, attempt.patience, attempt.repeatable));
    });
    const [result] = results;
    if (result === undefined) throw new BotError('internal', 'The turn ended before it began');
    return result;
  };
  // Not replyToActivity: the thread is named in the conversation's id, and Teams does not go by the other.
  const sendNew =
    (address: TeamsAddress, message: Sendable): Send =>
    (client, abortSignal) =>
      client.conversations.sendToConversation(address.conversationId, addressed(message, address), { abortSignal });
  return {
    post: (address, message) => request(address, sendNew(address, message), { repeatable: false, patience }),
    replace: (address, messageId, message) => {
      const activity = { ...addressed(message, address), id: messageId };
      const send: Send = (client, abortSignal) =>
        client.conversations.updateActivity(address.conversationId, messageId, activity, { abortSignal });
      return request(address, send, { repeatable: true, patience });
    },
    remove: (address, messageId) => {
      const send: Send = async (client, abortSignal) => {
        await client.conversations.deleteActivity(address.conversationId, messageId, { abortSignal });
        return { id: messageId };
      };
      return request(address, send, { repeatable: true, patience });
    },
    openChat: (address) => {
      const { bot, user, tenant } = address;
      const chat = {
        isGroup: false,
        bot: { id: bot, name: '' },
        members: [{ id: user, name: '' }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      };
      const send: Send = (client, abortSignal) =>
        client.conversations.createConversation(chatParameters.parse(chat), { abortSignal });
      return request(address, send, { repeatable: true, patience });
    },
    inform: (address, position, text) => {
      const activity = { type: ActivityTypes.Typing, text, ...streamParts({ ...position, streamType: 'informative' }) };
      return request(address, sendNew(address, activity), {
        repeatable: false,
        patience: { ...patience, attempts: 1 },
      });
    },
    endStream: (address, streamId, message) => {
      const { channelData, entities } = streamParts({ streamId, streamType: 'final' });
      const final = {
        ...message,
        entities: [...entities, ...(message.entities ?? [])],
        channelData: { ...channelData, ...message.channelData },
      };
      return request(address, sendNew(address, final), { repeatable: true, patience });
    },
  };
}

interface Sendable {
  readonly type: string;
}

// JSON and back: the client's types want lists that can be written to, and what is sent must be JSON in any case.
function addressed(message: Sendable, address: TeamsAddress): Partial<Activity> {
  const { conversation, bot, user, channelId, serviceUrl } = referenceOf(address);
  return { ...structuredClone<object>(message), conversation, from: bot, recipient: user, channelId, serviceUrl };
}

async function sendOnce(client: ConnectorClient, send: Send): Promise<Outcome<string>> {
  try {
    const reply = await send(client, AbortSignal.timeout(answerWithinMs));
    return { taken: reply?.id ?? '' };
  } catch (cause) {
    return { refusal: refusalOf(cause) };
  }
}

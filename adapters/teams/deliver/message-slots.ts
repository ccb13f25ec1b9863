import { BotError } from '../../../src/domain/bot-error.ts';
import type { PostedMessage, PostedMessages } from '../../../src/ports/posted-messages.ts';
import { type TeamsMessage, textMessage } from '../render/teams-message.ts';
import { placeOf, type TeamsAddress } from '../reply-address.ts';
import { streamEndOf } from './read-refusal.ts';
import type { Outcome, Refusal } from './send-again.ts';
import type { TeamsWire } from './teams-wire.ts';

/**
 * The messages of one answer, each in a slot of its own. A slot is opened first, by a message that only keeps the place or by a stream, and
 * recorded; then it is filled. Filling a second time changes nothing, so a retry after a crash, or after a response that was lost, never
 * makes a second answer. What can be left behind is a holding message without an answer, and it says nothing that is not true.
 */
export interface MessageSlots {
  /** Opens a slot by a holding message, unless it is open. */
  open(slot: Slot): Promise<PostedMessage>;
  /** Records a stream as the slot's beginning. */
  openByStream(slot: Slot, streamId: string): Promise<void>;
  /** @returns `stopped` when the reader stopped the stream and wants no answer. */
  fill(slot: Slot, message: TeamsMessage, answerId: string): Promise<'filled' | 'stopped'>;
  /** The first part of an entry that shows no answer yet. */
  firstEmpty(entryKey: string): Promise<number>;
  /** Takes the messages of an entry away, from this part on. */
  clear(address: TeamsAddress, entryKey: string, fromPart: number): Promise<void>;
}

export interface Slot {
  readonly address: TeamsAddress;
  /** Whose slot it is: an edited question fills those of its first wording. */
  readonly entryKey: string;
  readonly part: number;
}

const holding = 'Question received. The answer follows here.';
const holdingMore = 'More of the answer follows here.';

/** Until it ends, a stream has no message: this marks its id. */
const streamMark = 'stream:';

export function createMessageSlots(wire: TeamsWire, posted: PostedMessages): MessageSlots {
  const record = async (slot: Slot, messageId: string, answerId: string | null): Promise<PostedMessage> => {
    const message = messageOf(slot, messageId, answerId);
    await posted.record(message);
    return message;
  };
  const find = async ({ entryKey, part }: Slot) =>
    (await posted.ofEntry(entryKey)).find((message) => message.part === part) ?? null;

  async function open(slot: Slot): Promise<PostedMessage> {
    const there = await find(slot);
    if (there !== null && streamIdOf(there) === null) return there;
    const words = textMessage(slot.part === 0 ? holding : holdingMore);
    const messageId = takenOrThrow(await wire.post(slot.address, words));
    if (there !== null) return record(slot, messageId, null);
    const kept = await posted.claim(messageOf(slot, messageId, null));
    // Whoever holds a lease for too long may meet the next holder here; the second message goes again.
    if (kept.messageId !== messageId) await wire.remove(slot.address, messageId);
    return kept;
  }

  async function fillByMessage(slot: Slot, message: TeamsMessage, answerId: string): Promise<void> {
    const { messageId } = await open(slot);
    const outcome = await wire.replace(slot.address, messageId, message);
    if ('taken' in outcome) {
      await record(slot, messageId, answerId);
      return;
    }
    if (outcome.refusal.status !== 404) throw failureOf(outcome.refusal);
    // Somebody took the holding message away: the answer comes as a new one.
    const again = await record(slot, takenOrThrow(await wire.post(slot.address, textMessage(holding))), null);
    takenOrThrow(await wire.replace(slot.address, again.messageId, message));
    await record(slot, again.messageId, answerId);
  }

  /** @returns null when the stream cannot end any more, and the answer has to come as a message. */
  async function endStream(
    { address }: Slot,
    streamId: string,
    message: TeamsMessage,
  ): Promise<{ readonly messageId: string } | 'stopped' | null> {
    const outcome = await wire.endStream(address, streamId, message);
    if ('taken' in outcome) return { messageId: outcome.taken || streamId };
    switch (streamEndOf(outcome.refusal)) {
      case 'ended-before':
        return { messageId: streamId };
      case 'stopped-by-reader':
        return 'stopped';
      case 'not-possible':
        return null;
      case 'other':
        throw failureOf(outcome.refusal);
    }
  }

  return {
    open,
    openByStream: async (slot, streamId) => void (await posted.claim(messageOf(slot, streamMark + streamId, null))),
    async fill(slot, message, answerId) {
      const there = await find(slot);
      if (there?.answerId === answerId) return 'filled';
      const streamId = there === null ? null : streamIdOf(there);
      const ended = streamId === null ? null : await endStream(slot, streamId, message);
      if (ended === 'stopped') return 'stopped';
      if (ended === null) await fillByMessage(slot, message, answerId);
      else await record(slot, ended.messageId, answerId);
      return 'filled';
    },
    async firstEmpty(entryKey) {
      const messages = await posted.ofEntry(entryKey);
      return messages.find(({ answerId }) => answerId === null)?.part ?? messages.length;
    },
    async clear(address, entryKey, fromPart) {
      const messages = (await posted.ofEntry(entryKey)).filter(({ part }) => part >= fromPart);
      for (const message of messages) {
        const outcome = await wire.remove(address, streamIdOf(message) ?? message.messageId);
        // A message that is gone already is as it should be.
        if ('refusal' in outcome && outcome.refusal.status !== 404) throw failureOf(outcome.refusal);
      }
      if (fromPart === 0) await posted.forget(entryKey);
    },
  };
}

function messageOf({ address, entryKey, part }: Slot, messageId: string, answerId: string | null): PostedMessage {
  return { entryKey, part, place: placeOf(address), messageId, answerId };
}

function streamIdOf({ messageId }: PostedMessage): string | null {
  return messageId.startsWith(streamMark) ? messageId.slice(streamMark.length) : null;
}

function takenOrThrow(outcome: Outcome<string>): string {
  if ('taken' in outcome) return outcome.taken;
  throw failureOf(outcome.refusal);
}

/** 403: removed or blocked. 404: no such conversation. Both stay so. */
export function failureOf({ status }: Refusal): BotError {
  const forGood = status === 403 || status === 404;
  return new BotError('platform-unavailable', `Teams did not take a message (${status ?? 'no response'})`, {
    retry: forGood ? { kind: 'never' } : { kind: 'later' },
  });
}

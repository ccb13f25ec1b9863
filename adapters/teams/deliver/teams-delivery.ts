import { BotError, sentenceFor } from '../../../src/domain/bot-error.ts';
import { conversationKey } from '../../../src/domain/conversation.ts';
import type { AnswerDelivery } from '../../../src/ports/answer-delivery.ts';
import type { AnswerRecord } from '../../../src/ports/answer-log.ts';
import type { InboxEntry, LeasedEntry } from '../../../src/ports/inbox.ts';
import type { KnownPlaces } from '../../../src/ports/known-places.ts';
import type { Log } from '../../../src/ports/log.ts';
import { spellProgress } from '../../../src/presentation/spell-progress.ts';
import type { TeamsDesk } from '../hear/teams-desk.ts';
import type { PlaceBook } from '../place-book.ts';
import { escapeMarkdown } from '../render/escape-markdown.ts';
import { textMessage } from '../render/teams-message.ts';
import { placeOf, readReplyAddress, type TeamsAddress } from '../reply-address.ts';
import type { Sending } from './create-sending.ts';
import { failureOf } from './message-slots.ts';

export interface TeamsDeliveryOptions extends Sending {
  readonly places: KnownPlaces;
  readonly book: PlaceBook;
  readonly draw: TeamsDesk['draw'];
  readonly log: Log;
}

/** Names no answer: an apology fills the place of one. */
const apology = 'apology';

/** Brings answers to the conversation that their question came from, long after its request was acknowledged. */
export function createTeamsDelivery({
  wire,
  slots,
  progress,
  places,
  book,
  draw,
  log,
}: TeamsDeliveryOptions): AnswerDelivery {
  const slotOf = (entry: InboxEntry, address: TeamsAddress, part: number) => ({
    address,
    entryKey: address.fills ?? entry.key,
    part,
  });
  /** The service may have moved since the question came. */
  const addressOf = async (entry: InboxEntry): Promise<TeamsAddress> => {
    const { apart, ...asked } = readReplyAddress(entry.address);
    const newest = await places.find(placeOf(asked));
    const address = newest === null ? asked : { ...asked, serviceUrl: readReplyAddress(newest).serviceUrl };
    if (apart === undefined) return address;
    const chat = await wire.openChat(address);
    if ('refusal' in chat) throw failureOf(chat.refusal);
    return { ...address, conversationId: chat.taken, conversationType: 'personal' };
  };
  const send = async (entry: LeasedEntry, { id, question, answer }: AnswerRecord, address: TeamsAddress) => {
    const messages = draw(answer, { answerId: id, question });
    for (const [part, message] of messages.entries()) {
      const outcome = await slots.fill(slotOf(entry, address, part), message, id);
      if (outcome === 'filled') continue;
      log.info({ conversation: conversationKey(entry.conversation) }, 'teams-answer-stopped-by-reader');
      return;
    }
    if (address.fills !== undefined) await slots.clear(address, address.fills, messages.length);
  };
  return {
    platform: 'teams',
    async announce(entry, step) {
      try {
        await progress.show(entry.key, slotOf(entry, await addressOf(entry), 0), spellProgress(step));
      } catch (cause) {
        log.error({ conversation: conversationKey(entry.conversation) }, 'teams-progress-not-shown', cause);
      }
    },
    async deliver(entry, record) {
      await progress.end(entry.key);
      const address = await addressOf(entry);
      try {
        if (isWithdrawal(record)) await slots.clear(address, address.fills ?? entry.key, 0);
        else await send(entry, record, address);
      } catch (cause) {
        if (cause instanceof BotError && cause.retry.kind === 'never') await book.forget(address);
        throw cause;
      }
    },
    async apologise(entry, code) {
      try {
        await progress.end(entry.key);
        const address = await addressOf(entry);
        // Curbside was removed from there: there is nobody to tell.
        if ((await places.find(placeOf(address))) === null) return;
        const slot = slotOf(entry, address, 0);
        // Parts of the answer that arrived stay.
        const part = await slots.firstEmpty(slot.entryKey);
        await slots.fill({ ...slot, part }, textMessage(escapeMarkdown(sentenceFor(code))), apology);
      } catch (cause) {
        log.error({ conversation: conversationKey(entry.conversation), code }, 'teams-apology-not-sent', cause);
      }
    },
    ended: ({ key }) => progress.end(key),
  };
}

function isWithdrawal({ answer }: AnswerRecord): boolean {
  return answer.kind === 'declined' && answer.reason === 'withdrawn';
}

import { BotError, sentenceFor } from '../../../src/domain/bot-error.ts';
import { conversationKey } from '../../../src/domain/conversation.ts';
import type { AnswerDelivery } from '../../../src/ports/answer-delivery.ts';
import type { InboxEntry } from '../../../src/ports/inbox.ts';
import type { KnownPlaces } from '../../../src/ports/known-places.ts';
import type { Log } from '../../../src/ports/log.ts';
import { spellProgress } from '../../../src/presentation/spell-progress.ts';
import type { TeamsDesk } from '../hear/teams-desk.ts';
import type { PlaceBook } from '../place-book.ts';
import { escapeMarkdown } from '../render/escape-markdown.ts';
import { textMessage } from '../render/teams-message.ts';
import { placeOf, readReplyAddress, type TeamsAddress } from '../reply-address.ts';
import type { MessageSlots } from './message-slots.ts';
import type { ShowProgress } from './show-progress.ts';

export interface TeamsDeliveryOptions {
  readonly slots: MessageSlots;
  readonly progress: ShowProgress;
  readonly places: KnownPlaces;
  readonly book: PlaceBook;
  readonly draw: TeamsDesk['draw'];
  readonly log: Log;
}

/** Names no answer: an apology fills the place of one. */
const apology = 'apology';

/** Brings answers to the conversation that their question came from, long after its request was acknowledged. */
export function createTeamsDelivery({
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
    const asked = readReplyAddress(entry.address);
    const newest = await places.find(placeOf(asked));
    return newest === null ? asked : { ...asked, serviceUrl: readReplyAddress(newest).serviceUrl };
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
    async deliver(entry, { id, question, answer }) {
      await progress.end(entry.key);
      const address = await addressOf(entry);
      const messages = draw(answer, { answerId: id, question });
      try {
        for (const [part, message] of messages.entries()) {
          const outcome = await slots.fill(slotOf(entry, address, part), message, id);
          if (outcome === 'filled') continue;
          log.info({ conversation: conversationKey(entry.conversation) }, 'teams-answer-stopped-by-reader');
          return;
        }
        if (address.fills !== undefined) await slots.clear(address, address.fills, messages.length);
      } catch (cause) {
        if (cause instanceof BotError && cause.code === 'place-unreachable') await book.forget(address);
        throw cause;
      }
    },
    async apologise(entry, code) {
      try {
        await progress.end(entry.key);
        const slot = slotOf(entry, await addressOf(entry), 0);
        // Parts of the answer that arrived stay.
        const part = await slots.firstEmpty(slot.entryKey);
        await slots.fill({ ...slot, part }, textMessage(escapeMarkdown(sentenceFor(code))), apology);
      } catch (cause) {
        log.error({ conversation: conversationKey(entry.conversation), code }, 'teams-apology-not-sent', cause);
      }
    },
  };
}

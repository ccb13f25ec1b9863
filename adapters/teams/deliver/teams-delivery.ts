import { sentenceFor } from '../../../src/domain/bot-error.ts';
import { conversationKey } from '../../../src/domain/conversation.ts';
import type { AnswerDelivery } from '../../../src/ports/answer-delivery.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { TeamsDesk } from '../hear/teams-desk.ts';
import { escapeMarkdown } from '../render/escape-markdown.ts';
import { type TeamsMessage, textMessage } from '../render/teams-message.ts';
import { readReplyAddress } from '../reply-address.ts';
import { createNewest } from './newest.ts';
import type { PostToTeams } from './post-to-teams.ts';
import type { PostedAnswers } from './posted-answers.ts';

export interface TeamsDeliveryOptions extends PostToTeams {
  readonly draw: TeamsDesk['draw'];
  readonly posted: PostedAnswers;
  readonly log: Log;
}

/** An answer of which some messages may have been posted already. */
interface Delivery {
  readonly answerId: string;
  readonly messages: readonly TeamsMessage[];
  sent: number;
}

/** How many deliveries are remembered, so that a second attempt goes on where the first one stopped. */
const mostRemembered = 1_000;

/** Brings answers to the conversation that their question came from, long after its request was acknowledged. */
export function createTeamsDelivery({ post, showTyping, draw, posted, log }: TeamsDeliveryOptions): AnswerDelivery {
  const deliveries = createNewest<Delivery>(mostRemembered);
  const typing = createNewest<Promise<void>>(mostRemembered);

  async function show(entry: LeasedEntry): Promise<void> {
    try {
      const address = readReplyAddress(entry.address);
      // In a chat of several people it would say to all of them that somebody writes.
      if (address.conversationType === 'personal') await showTyping(address);
    } catch (cause) {
      log.error({ conversation: conversationKey(entry.conversation) }, 'teams-typing-not-shown', cause);
    }
  }

  return {
    platform: 'teams',
    // Once an answer: Teams shows it for as long as an answer takes.
    async announce(entry) {
      await (typing.get(entry.key) ?? typing.put(entry.key, show(entry)));
    },
    async deliver(entry, { id, question, answer }) {
      const address = readReplyAddress(entry.address);
      // A sign of typing that overtook the answer would stay on the screen.
      await typing.get(entry.key);
      const earlier = deliveries.get(entry.key);
      // The first answer is finished even when a second one was made meanwhile: half of each would be neither.
      const delivery =
        earlier !== undefined && earlier.sent > 0
          ? earlier
          : deliveries.put(entry.key, { answerId: id, messages: draw(answer, { answerId: id, question }), sent: 0 });
      for (const message of delivery.messages.slice(delivery.sent)) {
        posted.remember(address, await post(address, message), delivery.answerId);
        delivery.sent += 1;
      }
    },
    async apologise(entry, code) {
      try {
        await post(readReplyAddress(entry.address), textMessage(escapeMarkdown(sentenceFor(code))));
      } catch (cause) {
        log.error({ conversation: conversationKey(entry.conversation), code }, 'teams-apology-not-sent', cause);
      }
    },
  };
}

import { sentenceFor } from '../../../src/domain/bot-error.ts';
import { readersOfOverheard } from '../../../src/domain/readers-of-overheard.ts';
import type { AnswerDelivery } from '../../../src/ports/answer-delivery.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { PostedAnswers } from '../../../src/ports/posted-answers.ts';
import type { ThreadOrigins } from '../../../src/ports/thread-origins.ts';
import { failures } from '../failures.ts';
import type { ToCard } from '../hear/slack-desk.ts';
import type { Installations } from '../installations.ts';
import { drawAnswer } from '../render/draw-answer.ts';
import { drawSurroundings, noSurroundings } from '../render/draw-aside.ts';
import type { SlackMessage } from '../render/unit.ts';
import { readReplyAddress } from '../reply-address.ts';
import { slackErrorCode } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import { createAnswerStreams } from './answer-stream.ts';
import type { Destination } from './destination.ts';
import { createInTurn } from './in-turn.ts';
import { createLookUps } from './look-ups.ts';
import { createOpenStreams } from './open-stream.ts';
import type { Pacer } from './pacer.ts';
import { type Posting, postMessages, wordingOf } from './post-messages.ts';
import { isShare, toAskerAlone, toWriterAlone } from './private-entry.ts';
import { createShowProgress } from './show-progress.ts';
import type { WorkingSign } from './working-sign.ts';

export interface SlackDeliveryOptions {
  readonly installations: Installations;
  readonly apiUrl: string | undefined;
  readonly posted: PostedAnswers;
  readonly origins: ThreadOrigins;
  readonly pacer: Pacer;
  readonly toCard: ToCard;
  readonly sign: WorkingSign;
  readonly disclaimer: string;
  readonly log: Log;
}

/** Brings answers into the thread, or to the asker alone, that their question came from. */
export function createSlackDelivery(options: SlackDeliveryOptions): AnswerDelivery {
  const { installations, apiUrl, posted, pacer, toCard, sign, disclaimer, log } = options;
  const inTurn = createInTurn();
  const lookUps = createLookUps();
  const destinationOf = async (entry: LeasedEntry): Promise<Destination> => {
    const address = readReplyAddress(entry.address);
    const installation = await installations.find(address);
    const sessionAfter = sign.sessionAfter(entry);
    return { installation, address, pacer, lookUps, receivedAt: entry.receivedAt, apiUrl, sessionAfter };
  };
  const streams = createAnswerStreams(createOpenStreams({ destinationOf, posted, inTurn, disclaimer, log }), log);
  const progress = createShowProgress(sign, streams);
  const post = async (entry: LeasedEntry, posting: Posting) => {
    await progress.end(entry.key);
    const address = readReplyAddress(entry.address);
    let arrived = false;
    try {
      const to = await destinationOf(entry);
      await inTurn(wordingOf(entry, to).question, () => postMessages(entry, posting, to, options));
      arrived = true;
    } catch (error) {
      if (tokenRefusals.has(slackErrorCode(error))) installations.forget((tenant) => tenant === tenantOf(address));
      throw error;
    } finally {
      const streamed = streams.forget(entry.key);
      const replied = arrived && !streamed && address.threadTs !== null && address.edits === undefined;
      // Before the entry is finished: a crash in between is made good by the next attempt.
      await sign.end(entry, { replied, streamed });
    }
  };
  return {
    platform: 'slack',
    announce: progress.show,
    deliver: (entry, { id, question, answer }) => {
      const readers = entry.overheard ? readersOfOverheard(answer) : 'everyone';
      const shownTo = readers === 'asker' ? toWriterAlone(entry) : entry;
      const card = toCard(answer, { answerId: id, question });
      const surroundings = drawSurroundings(card, readReplyAddress(shownTo.address));
      const messages = drawAnswer(card, surroundings);
      const openly = surroundings === noSurroundings ? messages : drawAnswer(card, noSurroundings);
      return post(shownTo, { messages, openly, whole: true, onlyInPlace: readers === 'nobody' });
    },
    apologise: (entry, code) => {
      const text = isShare(entry) ? failures['not-shared'] : sentenceFor(code);
      const messages = [apology(text)];
      return post(toAskerAlone(entry), { messages, openly: messages, whole: false, onlyInPlace: false });
    },
    ended: async (entry, how) => {
      await progress.end(entry.key);
      if (how === 'not-wanted') await streams.drop(entry);
      const streamed = streams.forget(entry.key);
      if (how !== 'done') await sign.end(entry, { replied: false, streamed });
    },
  };
}

/** The token is another by now, or gone: what is remembered of it may be too old. */
const tokenRefusals = new Set(['token_expired', 'token_revoked', 'invalid_auth', 'account_inactive']);

// Not a part of an answer: it is said also when some parts arrived.
function apology(text: string): SlackMessage {
  return { part: -1, text, blocks: [], withoutBlocks: [text] };
}

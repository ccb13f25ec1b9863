import { sentenceFor } from '../../../src/domain/bot-error.ts';
import { readersOfOverheard } from '../../../src/domain/readers-of-overheard.ts';
import type { AnswerDelivery } from '../../../src/ports/answer-delivery.ts';
import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { PostedAnswers } from '../../../src/ports/posted-answers.ts';
import type { ProgressStep } from '../../../src/ports/progress-listener.ts';
import type { ThreadOrigins } from '../../../src/ports/thread-origins.ts';
import { spellProgress } from '../../../src/presentation/spell-progress.ts';
import { failures } from '../failures.ts';
import type { ToCard } from '../hear/slack-desk.ts';
import type { Installations } from '../installations.ts';
import { drawAnswer } from '../render/draw-answer.ts';
import { drawSurroundings } from '../render/draw-aside.ts';
import type { SlackMessage } from '../render/unit.ts';
import { readReplyAddress } from '../reply-address.ts';
import { slackErrorCode } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import { createInTurn } from './in-turn.ts';
import { createLookUps } from './look-ups.ts';
import type { Pacer } from './pacer.ts';
import { type Posting, postMessages, wordingOf } from './post-messages.ts';
import { isShare, toAskerAlone, toWriterAlone } from './private-entry.ts';
import { createStatusLine } from './status-line.ts';

export interface SlackDeliveryOptions {
  readonly installations: Installations;
  readonly apiUrl: string | undefined;
  readonly posted: PostedAnswers;
  readonly origins: ThreadOrigins;
  readonly pacer: Pacer;
  readonly toCard: ToCard;
  readonly log: Log;
}

/** Brings answers into the thread, or to the asker alone, that their question came from. */
export function createSlackDelivery(options: SlackDeliveryOptions): AnswerDelivery {
  const { installations, apiUrl, pacer, toCard, log } = options;
  const statusLine = createStatusLine();
  const inTurn = createInTurn();
  const lookUps = createLookUps();
  const post = async (entry: LeasedEntry, posting: Posting) => {
    await statusLine.end(entry.key);
    const address = readReplyAddress(entry.address);
    try {
      const { receivedAt } = entry;
      const to = { installation: await installations.find(address), address, pacer, lookUps, receivedAt, apiUrl };
      await inTurn(wordingOf(entry, to).question, () => postMessages(entry, posting, to, options));
    } catch (error) {
      if (tokenRefusals.has(slackErrorCode(error))) installations.forget((tenant) => tenant === tenantOf(address));
      throw error;
    }
  };
  const showStatus = async (entry: LeasedEntry, step: ProgressStep) => {
    try {
      const address = readReplyAddress(entry.address);
      // A command has no thread to show a status in; its acknowledgement said that work goes on.
      if (address.threadTs === null) return;
      const { client } = await installations.find(address);
      const place = { channel_id: address.channel, thread_ts: address.threadTs };
      // Slack puts the name before it: "Curbside is reading 4 guidelines…". Not tried again: the next one is better.
      await client.assistant.threads.setStatus({ ...place, status: `is ${lowerFirst(spellProgress(step))}` });
    } catch (error) {
      log.warn({ code: slackErrorCode(error) }, 'slack-status-not-shown');
    }
  };
  return {
    platform: 'slack',
    announce: (entry, step) => statusLine.show(entry.key, () => showStatus(entry, step)),
    deliver: (entry, { id, question, answer }) => {
      const readers = entry.overheard ? readersOfOverheard(answer) : 'everyone';
      const shownTo = readers === 'asker' ? toWriterAlone(entry) : entry;
      const card = toCard(answer, { answerId: id, question });
      const surroundings = drawSurroundings(card, readReplyAddress(shownTo.address));
      const messages = drawAnswer(card, surroundings);
      return post(shownTo, { messages, whole: true, onlyInPlace: readers === 'nobody' });
    },
    apologise: (entry, code) => {
      const text = isShare(entry) ? failures['not-shared'] : sentenceFor(code);
      return post(toAskerAlone(entry), { messages: [apology(text)], whole: false, onlyInPlace: false });
    },
  };
}

/** The token is another by now, or gone: what is remembered of it may be too old. */
const tokenRefusals = new Set(['token_expired', 'token_revoked', 'invalid_auth', 'account_inactive']);

// Not a part of an answer: it is said also when some parts arrived.
function apology(text: string): SlackMessage {
  return { part: -1, text, blocks: [], withoutBlocks: [text] };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

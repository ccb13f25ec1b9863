import { BotError, type BotErrorCode } from '../domain/bot-error.ts';
import { conversationKey, type Platform } from '../domain/conversation.ts';
import type { AnswerDelivery } from '../ports/answer-delivery.ts';
import type { AnswerRecord } from '../ports/answer-log.ts';
import type { Clock } from '../ports/clock.ts';
import type { Inbox, LeasedEntry } from '../ports/inbox.ts';
import type { Log } from '../ports/log.ts';
import type { ProgressListener } from '../ports/progress-listener.ts';

export interface InboxWorkDeps {
  readonly inbox: Inbox;
  readonly delivery: AnswerDelivery;
  readonly clock: Clock;
  readonly log: Log;
  answer(entry: LeasedEntry, progress: ProgressListener): Promise<AnswerRecord>;
}

// Longer than the slowest answer, so that two processes never answer one question; short enough that a crash is made good soon.
const leaseMs = 60_000;
const mostAttempts = 5;
const firstRetryMs = 2_000;

/** Answers everything that is owed on one platform, then returns. @returns how many entries were worked on. */
export async function workInbox(platform: Platform, deps: InboxWorkDeps): Promise<number> {
  for (let worked = 0; ; worked += 1) {
    const entry = await deps.inbox.lease(platform, deps.clock.now(), leaseMs);
    if (entry === null) return worked;
    await answerOne(entry, deps);
  }
}

async function answerOne(entry: LeasedEntry, deps: InboxWorkDeps): Promise<void> {
  const conversation = conversationKey(entry.conversation);
  const progress: ProgressListener = { report: (step) => void deps.delivery.announce(entry, step) };
  try {
    const record = await deps.answer(entry, progress);
    await deps.delivery.deliver(entry, record);
    await deps.inbox.finish(entry, deps.clock.now());
    deps.log.info(
      { conversation, answer: record.id, kind: record.answer.kind, attempt: entry.attempt },
      'question answered',
    );
  } catch (cause) {
    await retryOrGiveUp(entry, conversation, cause, deps);
  }
}

async function retryOrGiveUp(
  entry: LeasedEntry,
  conversation: string,
  cause: unknown,
  deps: InboxWorkDeps,
): Promise<void> {
  const code: BotErrorCode = cause instanceof BotError ? cause.code : 'internal';
  deps.log.error({ conversation, code, attempt: entry.attempt }, 'answer failed', cause);
  if (code === 'place-unreachable') {
    // For good: the place is gone or Curbside was removed from it. There is nobody to tell.
    await deps.inbox.abandon(entry, deps.clock.now(), code);
    return;
  }
  if (entry.attempt < mostAttempts) {
    const wait = firstRetryMs * 2 ** (entry.attempt - 1);
    await deps.inbox.release(entry, new Date(deps.clock.now().getTime() + wait));
    return;
  }
  try {
    await deps.delivery.apologise(entry, code);
  } catch (unreached) {
    // The place is out of reach altogether (channel gone, bot removed): there is nobody to tell.
    deps.log.error({ conversation, code }, 'apology failed', unreached);
  }
  await deps.inbox.abandon(entry, deps.clock.now(), code);
}

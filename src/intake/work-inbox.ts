import { BotError, type BotErrorCode, type Retry } from '../domain/bot-error.ts';
import { conversationKey, type Platform } from '../domain/conversation.ts';
import type { AnswerDelivery, WorkEnd } from '../ports/answer-delivery.ts';
import type { AnswerRecord } from '../ports/answer-log.ts';
import type { Clock } from '../ports/clock.ts';
import type { Inbox, LeasedEntry } from '../ports/inbox.ts';
import type { Log } from '../ports/log.ts';
import type { ProgressListener } from '../ports/progress-listener.ts';
import { watchEntry } from './watch-entry.ts';

export interface InboxWorkDeps {
  readonly inbox: Inbox;
  readonly delivery: AnswerDelivery;
  readonly clock: Clock;
  readonly log: Log;
  /** May throw a BotError `stopped` once `stop` is aborted. */
  answer(entry: LeasedEntry, progress: ProgressListener, stop: AbortSignal): Promise<AnswerRecord>;
}

/** Longer than the slowest answer, so that two processes never answer one question; short enough that a crash is made good soon. */
const longestWorkMs = 60_000;
const mostAttempts = 5;
const firstRetryMs = 2_000;
/** How often it is looked whether an answer in the making is still wanted. Most are made sooner. */
const lookEveryMs = 1_000;
/** How long a platform may ask for patience before the question counts as failed. */
const longestPatienceMs = 15 * 60_000;

/**
 * Answers everything that is owed on one platform, then returns. @returns how many entries were worked on.
 * @param leaseMs how long an entry is held; another process may take it afterwards.
 * @param giveWay before each entry: lets more urgent work go first.
 */
export async function workInbox(
  platform: Platform,
  deps: InboxWorkDeps,
  leaseMs = longestWorkMs,
  giveWay: () => Promise<void> = async () => undefined,
): Promise<number> {
  for (let worked = 0; ; worked += 1) {
    await giveWay();
    const entry = await deps.inbox.lease(platform, deps.clock.now(), leaseMs);
    if (entry === null) return worked;
    await answerOne(entry, deps);
  }
}

async function answerOne(entry: LeasedEntry, deps: InboxWorkDeps): Promise<void> {
  const watch = watchEntry(entry, deps.inbox, lookEveryMs);
  let end: WorkEnd | null = null;
  // What is still said of an answer after its end would stay where it is shown. Of what was overheard nothing is said: it may well be talk
  // between people, and then no answer would end it.
  const progress: ProgressListener = {
    report: (step) => void (end === null && !entry.overheard ? deps.delivery.announce(entry, step) : undefined),
  };
  try {
    end = await answerOrPutOff(entry, deps, progress, watch.stop);
  } finally {
    watch.end();
    end ??= 'later';
    await deps.delivery.ended(entry, end);
  }
}

async function answerOrPutOff(
  entry: LeasedEntry,
  deps: InboxWorkDeps,
  progress: ProgressListener,
  stop: AbortSignal,
): Promise<WorkEnd> {
  const conversation = conversationKey(entry.conversation);
  try {
    const record = await deps.answer(entry, progress, stop);
    if (!(await deps.inbox.isHeld(entry))) {
      // Stopped, edited or deleted while it was worked on.
      deps.log.info({ conversation, answer: record.id }, 'answer no longer wanted');
      return 'not-wanted';
    }
    await deps.delivery.deliver(entry, record);
    await deps.inbox.finish(entry, deps.clock.now());
    deps.log.info(
      { conversation, answer: record.id, kind: record.answer.kind, attempt: entry.attempt },
      'question answered',
    );
    return 'done';
  } catch (cause) {
    return retryOrGiveUp(entry, conversation, cause, deps);
  }
}

async function retryOrGiveUp(
  entry: LeasedEntry,
  conversation: string,
  cause: unknown,
  deps: InboxWorkDeps,
): Promise<WorkEnd> {
  const code: BotErrorCode = cause instanceof BotError ? cause.code : 'internal';
  if (code === 'stopped') {
    deps.log.info({ conversation }, 'answer no longer wanted');
    return 'not-wanted';
  }
  // Nobody waits for what was stopped meanwhile.
  if (!(await deps.inbox.isHeld(entry))) return 'not-wanted';
  const now = deps.clock.now();
  const verdict = judge(entry, cause, now);
  if (verdict.kind === 'put-off') {
    deps.log.warn({ conversation, code, ms: verdict.ms }, 'answer put off');
    await deps.inbox.putOff(entry, new Date(now.getTime() + verdict.ms));
    return 'later';
  }
  deps.log.error({ conversation, code, attempt: entry.attempt }, 'answer failed', cause);
  if (verdict.kind === 'again') {
    await deps.inbox.release(entry, new Date(now.getTime() + verdict.ms));
    return 'later';
  }
  try {
    await deps.delivery.apologise(entry, code);
  } catch (unreached) {
    // The place is out of reach altogether (channel gone, bot removed): there is nobody to tell.
    deps.log.error({ conversation, code }, 'apology failed', unreached);
  }
  await deps.inbox.abandon(entry, deps.clock.now(), code);
  return 'done';
}

type Verdict = { readonly kind: 'again' | 'put-off'; readonly ms: number } | { readonly kind: 'give-up' };

function judge({ attempt, receivedAt }: LeasedEntry, cause: unknown, now: Date): Verdict {
  const retry: Retry = cause instanceof BotError ? cause.retry : { kind: 'later' };
  const patient = now.getTime() - Date.parse(receivedAt) < longestPatienceMs;
  if (retry.kind === 'after' && patient) return { kind: 'put-off', ms: retry.ms };
  if (retry.kind === 'later' && attempt < mostAttempts) return { kind: 'again', ms: firstRetryMs * 2 ** (attempt - 1) };
  return { kind: 'give-up' };
}

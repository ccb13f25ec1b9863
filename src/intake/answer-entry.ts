import { answerQuestion } from '../answering/answer-question.ts';
import type { AnsweringDeps } from '../answering/answering-deps.ts';
import { recordAnswer } from '../answering/record-answer.ts';
import { BotError } from '../domain/bot-error.ts';
import type { AnswerRecord } from '../ports/answer-log.ts';
import type { LeasedEntry } from '../ports/inbox.ts';
import type { ProgressListener } from '../ports/progress-listener.ts';

/**
 * The answer that an entry of the inbox is owed; of a question that was stopped, the reason. An entry that is worked on again, because its
 * answer could not be delivered or a process died, gets the answer that it got before: one question is one turn of its thread.
 */
export async function answerEntry(
  entry: LeasedEntry,
  deps: AnsweringDeps,
  progress: ProgressListener,
  stop: AbortSignal,
): Promise<AnswerRecord> {
  const { conversation, asker, audience, sources, screened } = entry;
  const heard = {
    ...(entry.overheard ? { overheard: entry.overheard } : {}),
    ...(entry.carriesOn ? { carriesOn: entry.carriesOn } : {}),
  };
  const id = deps.ids.of(entry.key);
  const before = await deps.answers.find(id);
  if (before !== null) return before;
  const named = { ...deps, ids: { ...deps.ids, next: () => id } };
  if (screened.kind === 'shared') return answerGiven(screened.answerId, deps);
  if (screened.kind === 'stopped') return recordAnswer({ conversation, asker, ...heard }, null, screened.answer, named);
  return answerQuestion(
    { raw: screened.text, conversation, asker, audience, sources, ...heard },
    named,
    progress,
    stop,
  );
}

async function answerGiven(id: string, deps: Pick<AnsweringDeps, 'answers'>): Promise<AnswerRecord> {
  const record = await deps.answers.find(id);
  if (record === null) throw new BotError('internal', `The answer ${id}, which is to be shown again, is not there`);
  return record;
}

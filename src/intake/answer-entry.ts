import { answerQuestion } from '../answering/answer-question.ts';
import type { AnsweringDeps } from '../answering/answering-deps.ts';
import { recordAnswer } from '../answering/record-answer.ts';
import type { AnswerRecord } from '../ports/answer-log.ts';
import type { LeasedEntry } from '../ports/inbox.ts';
import type { ProgressListener } from '../ports/progress-listener.ts';

/** The answer that an entry of the inbox is owed; of a question that was stopped, the reason. */
export async function answerEntry(
  entry: LeasedEntry,
  deps: AnsweringDeps,
  progress: ProgressListener,
): Promise<AnswerRecord> {
  const { conversation, asker, audience, screened } = entry;
  if (screened.kind === 'stopped') return recordAnswer({ conversation, asker }, null, screened.answer, deps);
  return answerQuestion({ raw: screened.text, conversation, asker, audience }, deps, progress);
}

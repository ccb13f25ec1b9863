import { type Answer, clinicalPart } from '../domain/answer.ts';
import { readersOfOverheard } from '../domain/readers-of-overheard.ts';
import type { AnswerRecord } from '../ports/answer-log.ts';
import type { AskRequest } from '../ports/question-desk.ts';
import type { AnsweringDeps } from './answering-deps.ts';

/** A question that may be kept: as asked after cleaning, and made to stand alone. */
interface KeptQuestion {
  readonly asked: string;
  readonly understood: string;
}

/** Keeps the answer, and the turn for the thread's follow-ups. Of a question that was stopped only the reason is kept; of talk between people, nothing. */
export async function recordAnswer(
  request: Pick<AskRequest, 'conversation' | 'asker' | 'overheard'>,
  question: KeptQuestion | null,
  answer: Answer,
  deps: Pick<AnsweringDeps, 'answers' | 'memory' | 'library' | 'clock' | 'ids'>,
): Promise<AnswerRecord> {
  const record: AnswerRecord = {
    id: deps.ids.next(),
    conversation: request.conversation,
    asker: request.asker,
    question: question?.understood ?? null,
    answer,
    answeredAt: deps.clock.now().toISOString(),
    libraryRevision: await deps.library.revision(),
  };
  if (request.overheard && readersOfOverheard(answer) === 'nobody') return record;
  await deps.answers.append(record);
  if (question === null) return record;
  const clinical = clinicalPart(answer);
  const articleId = clinical !== null && 'article' in clinical ? clinical.article.id : null;
  await deps.memory.remember(request.conversation, {
    answerId: record.id,
    ...question,
    articleId,
    at: record.answeredAt,
  });
  return record;
}

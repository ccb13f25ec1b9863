import { beforeAll } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import type { AnsweringDeps } from '../../src/answering/answering-deps.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import type { AnswerRecord } from '../../src/ports/answer-log.ts';
import type { AnswerCard } from '../../src/presentation/answer-card.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import { answeringInMemory, shippedLibrary } from './answering-in-memory.ts';

/** Asks the sources that ship, without their articles: so everything is composed. Call it once a file. */
export function askingSources() {
  let deps: AnsweringDeps;
  beforeAll(async () => {
    deps = await answeringInMemory({ ...(await shippedLibrary()), articles: [] });
  }, 60_000);
  const ask = async (raw: string, thread = raw): Promise<AnswerRecord & { readonly card: AnswerCard }> => {
    const conversation = { platform: 'web', tenant: 'local', place: 'test', thread } as const;
    const request = { raw, conversation, asker: 'tester', audience: 'clinician', sources: sourceKinds } as const;
    const record = await answerQuestion(request, deps, { report: () => undefined });
    return { ...record, card: toAnswerCard(record.answer, { answerId: 'a', question: raw, publicUrl: '' }) };
  };
  return { ask };
}

import type { AnswerLog, AnswerRecord } from '../../src/ports/answer-log.ts';

export function createMemoryAnswers(): AnswerLog {
  const records = new Map<string, AnswerRecord>();
  return {
    async append(record) {
      if (!records.has(record.id)) records.set(record.id, record);
    },
    find: async (id) => records.get(id) ?? null,
  };
}

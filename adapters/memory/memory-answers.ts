import type { AnswerLog, AnswerRecord } from '../../src/ports/answer-log.ts';

export function createMemoryAnswers(): AnswerLog {
  const records = new Map<string, AnswerRecord>();
  return {
    async append(record) {
      if (!records.has(record.id)) records.set(record.id, record);
    },
    latestBy: async ({ platform, tenant }, asker, limit) =>
      [...records.values()]
        .filter(({ conversation, asker: by, question }) => {
          const here = conversation.platform === platform && conversation.tenant === tenant;
          return here && by === asker && question !== null;
        })
        .sort((a, b) => Date.parse(b.answeredAt) - Date.parse(a.answeredAt) || (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    find: async (id) => records.get(id) ?? null,
  };
}

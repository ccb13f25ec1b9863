import type { AnswerLog, AnswerRecord } from '../../src/ports/answer-log.ts';

export function createMemoryAnswers(): AnswerLog {
  const records = new Map<string, AnswerRecord>();
  const unlisted = new Set<string>();
  return {
    async append(record) {
      if (!records.has(record.id)) records.set(record.id, record);
    },
    latestBy: async ({ platform, tenant }, asker, limit) =>
      [...records.values()]
        .filter(({ id, conversation, asker: by, question }) => {
          const here = conversation.platform === platform && conversation.tenant === tenant;
          return here && !unlisted.has(id) && by === asker && question !== null;
        })
        .sort((a, b) => Date.parse(b.answeredAt) - Date.parse(a.answeredAt) || (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    find: async (id) => records.get(id) ?? null,
    async unlist(ids) {
      for (const id of ids) unlisted.add(id);
    },
  };
}
